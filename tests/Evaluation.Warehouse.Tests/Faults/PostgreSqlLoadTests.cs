using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;
using Npgsql;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>Loads that PostgreSQL does not let end: nothing of them is kept, the sentence says what to do, and the same load then ends whole.</summary>
public sealed class PostgreSqlLoadTests(FragilePostgreSql server) : IClassFixture<FragilePostgreSql>, IDisposable
{
    private const int Lines = 12_000;
    private readonly FaultyTerritory _territory = new();

    public void Dispose() => _territory.Dispose();

    [FragilePostgreSqlFact]
    public void A_line_cut_in_the_middle_of_a_copy()
    {
        string warehouse = server.NewWarehouse();
        using CutLine line = new("127.0.0.1", int.Parse(server.Place.Split(':')[1], System.Globalization.CultureInfo.InvariantCulture));
        WarehouseSettings through = WarehouseSettings.On(Engine.PostgreSql, $"Host=127.0.0.1;Port={line.Port};Username=postgres;Database={warehouse}");
        NothingIsKept(
            warehouse,
            () => Load(through, () => line.CutAfter(700_000)),
            EngineFaultKind.ConnectionLost,
            "La liaison avec le serveur PostgreSQL est perdue (…). Rien de ce qui était en cours n'est gardé ; vérifiez que le serveur tourne, puis recommencez.");
    }

    [FragilePostgreSqlFact]
    public void A_session_that_the_administrator_ends()
    {
        string warehouse = server.NewWarehouse();
        (EngineFaultKind kind, string sentence) = NothingIsKept(warehouse, () => Load(server.Settings(warehouse), () => server.CutSessions(warehouse)));
        Assert.Equal(EngineFaultKind.ConnectionLost, kind);
        Assert.Contains(sentence, (string[])
        [
            "La liaison avec le serveur PostgreSQL est perdue (…). Rien de ce qui était en cours n'est gardé ; vérifiez que le serveur tourne, puis recommencez.",
            "Le serveur s'est arrêté, redémarre, ou a coupé la liaison : terminating connection due to administrator command. Rien de ce qui était en cours n'est gardé ; recommencez.",
        ]);
    }

    [FragilePostgreSqlFact]
    public void A_server_that_crashes()
    {
        string warehouse = server.NewWarehouse();
        string before = _territory.Counts(server.Settings(warehouse));
        Assert.Equal(EngineFaultKind.ConnectionLost, Fault.Of(() => Load(server.Settings(warehouse), server.Crash)).Kind);
        Assert.Equal(EngineFaultKind.Unreachable, Fault.Of(() => Load(server.Settings(warehouse))).Kind);
        server.Start();
        EndsWhole(warehouse, before);
    }

    [FragilePostgreSqlFact]
    public void A_server_restarted_between_two_statements()
    {
        string warehouse = server.NewWarehouse();
        using WarehouseDatabase database = _territory.Open(server.Settings(warehouse));
        server.Crash();
        server.Start();
        Assert.Equal(EngineFaultKind.ConnectionLost, Fault.Of(() => _territory.Load(database, 10)).Kind);
        Assert.Equal((EngineFaultKind.ConnectionLost, "La liaison avec l'entrepôt est perdue. Rien de ce qui était en cours n'est gardé ; recommencez."), Fault.Of(() => _territory.Load(database, 10)));
        Assert.Equal(10, _territory.Load(server.Settings(warehouse), 10).Outcome!.Loaded);
    }

    [FragilePostgreSqlFact]
    public void A_deadlock_whose_victim_is_the_load()
    {
        string warehouse = server.NewWarehouse();
        using NpgsqlConnection other = new(server.ConnectionString(warehouse));
        other.Open();
        Task? waiting = null;
        (EngineFaultKind kind, string sentence) = NothingIsKept(warehouse, () => Load(server.Settings(warehouse), () =>
        {
            // It waits for the load, which holds the journal; soon the load waits for it, sees the circle first, and is given up.
            Run(other, "set deadlock_timeout = '1h'; begin; lock table evaluation.fact_support");
            waiting = Task.Run(() => Run(other, "lock table evaluation.journal_load; rollback"));
            server.WaitFor("select count(*) from pg_locks where not granted");
        }));
        waiting!.Wait();
        Assert.Equal((EngineFaultKind.Deadlock, "Deux écritures se sont attendues l'une l'autre et le serveur a renoncé à celle-ci : deadlock detected. Rien n'est gardé ; recommencez."), (kind, sentence));
    }

    [FragilePostgreSqlFact]
    public void A_statement_that_takes_longer_than_the_server_allows() => Waiting(
        "Options=-c statement_timeout=700",
        "Le serveur a arrêté la requête avant sa fin (temps accordé dépassé, ou arrêt demandé) : canceling statement due to statement timeout. Rien n'est gardé ; faites allonger « statement_timeout » pour cet utilisateur.");

    [FragilePostgreSqlFact]
    public void A_statement_that_takes_longer_than_the_connection_string_allows() => Waiting(
        "Command Timeout=1",
        "L'entrepôt n'a pas répondu dans le temps accordé (« Command Timeout »). Rien n'est gardé ; allongez ce temps dans la chaîne de connexion, ou recommencez à une heure plus calme.");

    [FragilePostgreSqlFact]
    public void A_table_that_another_keeps() => Waiting(
        "Options=-c lock_timeout=300",
        "Une table de l'entrepôt est restée prise par un autre plus longtemps que permis : canceling statement due to lock timeout. Rien n'est gardé ; recommencez quand il aura fini, ou faites allonger « lock_timeout » pour cet utilisateur.");

    [FragilePostgreSqlFact]
    public void A_database_that_became_read_only()
    {
        string warehouse = server.NewWarehouse();
        server.Run("postgres", $"alter database {warehouse} set default_transaction_read_only = on");
        NothingIsKept(
            warehouse,
            () => Load(server.Settings(warehouse)),
            EngineFaultKind.ReadOnly,
            "La base n'accepte que la lecture : cannot execute … in a read-only transaction. Ouvrez l'entrepôt sur le serveur principal, ou faites retirer « default_transaction_read_only ».",
            () => server.Run("postgres", $"alter database {warehouse} reset default_transaction_read_only"));
    }

    [FragilePostgreSqlFact(onTinyDisk: true)]
    public void A_disk_that_fills_up()
    {
        string warehouse = server.NewWarehouse();
        using TinyDisk disk = new(1);
        server.Run(warehouse, $"copy (select 1) to program 'mkdir {disk.File("pg")}'", $"create tablespace tiny location '{disk.File("pg")}'", "alter table evaluation.fact_activity set tablespace tiny");
        NothingIsKept(
            warehouse,
            () => Load(server.Settings(warehouse)),
            EngineFaultKind.DiskFull,
            "Le disque du serveur est plein : could not extend file \"pg_tblspc/…\": No space left on device. Rien n'est gardé ; libérez de la place, puis recommencez.",
            () => disk.Grow(64));
        server.Run("postgres", $"drop database {warehouse} with (force)", "drop tablespace tiny");
    }

    private static void Run(NpgsqlConnection connection, string statements)
    {
#pragma warning disable CA2100 // A test's own words.
        using NpgsqlCommand command = new(statements, connection);
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    // Another keeps a table until the load has given up.
    private void Waiting(string limit, string sentence)
    {
        string warehouse = server.NewWarehouse();
        using NpgsqlConnection other = new(server.ConnectionString(warehouse));
        other.Open();
        NothingIsKept(
            warehouse,
            () => Load(server.Settings(warehouse, more: limit), () => Run(other, "begin; lock table evaluation.fact_support")),
            EngineFaultKind.Timeout,
            sentence,
            () => Run(other, "rollback"));
    }

    private void Load(WarehouseSettings settings, Action? underWay = null)
    {
        using WarehouseDatabase database = _territory.Open(settings);
        _territory.Load(database, Lines, underWay);
    }

    private void NothingIsKept(string warehouse, Action load, EngineFaultKind kind, string sentence, Action? mend = null) =>
        Assert.Equal((kind, sentence), NothingIsKept(warehouse, load, mend));

    private (EngineFaultKind Kind, string Sentence) NothingIsKept(string warehouse, Action load, Action? mend = null)
    {
        string before = _territory.Counts(server.Settings(warehouse));
        (EngineFaultKind Kind, string Sentence) fault = Fault.Of(load);
        mend?.Invoke();
        EndsWhole(warehouse, before);
        return fault;
    }

    private void EndsWhole(string warehouse, string before)
    {
        Assert.Equal(before, _territory.Counts(server.Settings(warehouse)));
        Assert.Equal(Lines, _territory.Load(server.Settings(warehouse), Lines).Outcome!.Loaded);
        Assert.NotEqual(before, _territory.Counts(server.Settings(warehouse)));
    }
}
