using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Tests.Opening;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>Loads that SQL Server, or what stands in for it, does not let end: the line is cut, the server answers nobody, a circle of waiting, a second loader.</summary>
public sealed class SqlServerLoadTests(SqlServerWarehouse warehouse) : IClassFixture<SqlServerWarehouse>, IDisposable
{
    private const string Lost = "La liaison avec le serveur SQL Server est perdue (…). Rien de ce qui était en cours n'est gardé ; vérifiez que le serveur tourne, puis recommencez.";
    private readonly FaultyTerritory _territory = new();

    public void Dispose() => _territory.Dispose();

    [SqlServerFact]
    public void A_line_cut_in_the_middle_of_a_bulk_copy()
    {
        using CutLine line = new(warehouse.Place.Host, warehouse.Place.Port);
        NothingIsKept(3000, () => Load(warehouse.Through(line), 3000, () => line.CutAfter(200_000)));
    }

    [SqlServerFact]
    public void A_server_that_stops_and_comes_back()
    {
        using CutLine line = new(warehouse.Place.Host, warehouse.Place.Port);
        NothingIsKept(3100, () => Load(warehouse.Through(line), 3100, line.Stop));
        Assert.Equal(EngineFaultKind.Unreachable, Fault.Of(() => Load(warehouse.Through(line), 10)).Kind);
        line.Mend();
        Assert.NotEmpty(_territory.Counts(warehouse.Through(line)));
    }

    [SqlServerFact]
    public void A_server_restarted_between_two_statements()
    {
        using CutLine line = new(warehouse.Place.Host, warehouse.Place.Port);
        using (WarehouseDatabase database = _territory.Open(warehouse.Through(line)))
        {
            line.Stop();
            line.Mend();
            Assert.Equal((EngineFaultKind.ConnectionLost, Lost), Fault.Of(() => _territory.Load(database, 11)));
            Assert.Equal(EngineFaultKind.ConnectionLost, Fault.Of(() => _territory.Load(database, 11)).Kind);
        }

        Assert.Equal(11, _territory.Load(warehouse.Settings, 11).Outcome!.Read);
    }

    [SqlServerFact]
    public void A_deadlock_whose_victim_is_the_load()
    {
        string before = _territory.Counts(warehouse.Settings);
        using WarehouseDatabase database = _territory.Open(warehouse.Settings);
        using WarehouseSession other = WarehouseOpening.Open(warehouse.Settings, readOnly: true, TimeProvider.System);
        other.ExecuteText("set deadlock_priority high");
        other.Begin();
        Touch(other, "dim_theme");
        Task? waiting = null;
        (EngineFaultKind kind, string sentence) = Fault.Of(() =>
        {
            using WarehouseLoad load = database.BeginLoad(LoadKind.Declared, "essai");
            Touch(load.Session, "dim_activity_kind");
            waiting = Task.Run(() => Touch(other, "dim_activity_kind"));

            // SQL Server spares the other for its priority. The stand-in, whose sessions look for a circle once, a second after they began to wait, spares it for having looked before there was one.
            Thread.Sleep(TimeSpan.FromSeconds(3));
            Touch(load.Session, "dim_theme");
        });
        waiting!.Wait();
        other.Abandon();
        Assert.Equal(EngineFaultKind.Deadlock, kind);
        Assert.Matches("^Deux écritures se sont attendues l'une l'autre et le serveur a renoncé à celle-ci : .*deadlock.* Rien n'est gardé ; recommencez\\.$", sentence.ReplaceLineEndings(" "));
        Assert.Equal(before, _territory.Counts(warehouse.Settings));
    }

    [SqlServerFact]
    public void A_second_loader_waits_then_says_so_and_the_lock_dies_with_its_holder()
    {
        using OtherProcess other = OtherProcess.Holding(warehouse.Settings);
        WarehouseSettings hurried = warehouse.Settings with { Patience = TimeSpan.FromSeconds(1) };
        (EngineFaultKind kind, string sentence) = Fault.Of(() => WarehouseDatabase.Open(hurried, TimeProvider.System));
        Assert.Equal(EngineFaultKind.Busy, kind);
        Assert.Matches("^L'entrepôt est occupé depuis 1 s par un autre chargement \\((une autre session du serveur, sous le verrou « evaluation »|evaluation, utilisateur .+, session \\d+)\\)\\. Attendez qu'il finisse ou arrêtez-le, puis recommencez\\.$", sentence);
        other.Kill();
        WarehouseDatabase.Open(warehouse.Settings, TimeProvider.System).Dispose();
    }

    private static void Touch(WarehouseSession session, string table) => session.ExecuteText($"update {table} set recorded_to = recorded_to");

    private void Load(WarehouseSettings settings, int lines, Action? underWay = null)
    {
        using WarehouseDatabase database = _territory.Open(settings);
        _territory.Load(database, lines, underWay);
    }

    private void NothingIsKept(int lines, Action load)
    {
        string before = _territory.Counts(warehouse.Settings);
        Assert.Equal((EngineFaultKind.ConnectionLost, Lost), Fault.Of(load));
        Assert.Equal(before, _territory.Counts(warehouse.Settings));
        Assert.Equal(lines, _territory.Load(warehouse.Settings, lines).Outcome!.Read);
    }
}
