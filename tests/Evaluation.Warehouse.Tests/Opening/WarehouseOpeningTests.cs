using System.Diagnostics;
using Evaluation.Testing;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Tests.Opening;

public sealed class WarehouseOpeningTests : IDisposable
{
    private readonly TestWarehouse _warehouse = TestWarehouse.New(TestEngine.DuckDb);

    public void Dispose() => _warehouse.Dispose();

    [Fact]
    public void A_warehouse_held_by_another_process_is_waited_for_then_named_with_its_holder()
    {
        using OtherProcess other = OtherProcess.Holding(_warehouse.Settings.Location, readOnly: false);
        long start = Stopwatch.GetTimestamp();
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(Patient(1), TimeProvider.System));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 1, 10);
        Assert.Equal(
            (EngineFaultKind.Busy, $"L'entrepôt [{_warehouse.Settings.Location}] est occupé depuis 1 s par un autre programme ({other.Program}, processus {other.Id}). Attendez qu'il finisse ou arrêtez-le, puis recommencez."),
            (fault.Kind, fault.Message));
        Assert.Throws<WarehouseFault>(() => WarehouseDatabase.OpenReadOnly(Patient(0), TimeProvider.System));
    }

    [Fact]
    public async Task A_warehouse_let_go_in_time_is_opened()
    {
        OtherProcess other = OtherProcess.Holding(_warehouse.Settings.Location, readOnly: false);
        Task release = Task.Run(async () =>
        {
            await Task.Delay(300);
            other.Dispose();
        });
        using WarehouseDatabase database = WarehouseDatabase.Open(Patient(20), TimeProvider.System);
        Assert.Equal(0, database.LatestLoad());
        await release;
    }

    [Fact]
    public void Two_readers_share_a_warehouse()
    {
        using (_warehouse.Open())
        {
        }

        using OtherProcess other = OtherProcess.Holding(_warehouse.Settings.Location, readOnly: true);
        using WarehouseDatabase reader = WarehouseDatabase.OpenReadOnly(Patient(0), TimeProvider.System);
        Assert.Equal(0, reader.LatestLoad());
        Assert.ThrowsAny<Exception>(() => reader.BeginLoad(LoadKind.Declared, "essai").Execute("journal/insert-refusal", new { at = DateTime.UnixEpoch, feed = "f", file = "f", sentence = "s" }));
    }

    [Fact]
    public void A_warehouse_that_does_not_exist_is_not_made_by_reading_it()
    {
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.OpenReadOnly(Patient(0), TimeProvider.System));
        Assert.Equal($"L'entrepôt [{_warehouse.Settings.Location}] n'existe pas encore : chargez d'abord une livraison avec « evaluation load ».", fault.Message.Replace('\u00a0', ' '));
        Assert.False(File.Exists(_warehouse.Settings.Location));
    }

    [Fact]
    public void A_folder_that_does_not_exist_is_told_so()
    {
        string folder = $"{_warehouse.Settings.Location}.d";
        WarehouseFault fault = Assert.Throws<WarehouseFault>(() => WarehouseDatabase.Open(WarehouseSettings.At(Path.Combine(folder, "w.duckdb")), TimeProvider.System));
        Assert.Equal($"Le dossier [{folder}] n'existe pas : créez-le, ou corrigez « database » dans evaluation.yaml.", fault.Message.Replace('\u00a0', ' '));
    }

    [Fact]
    public void A_file_that_is_no_warehouse_is_told_so()
    {
        File.WriteAllText(_warehouse.Settings.Location, string.Concat(Enumerable.Repeat("Ceci n'est pas un entrepôt. ", 1000)));
        WarehouseFault fault = Assert.Throws<WarehouseFault>(_warehouse.Open);
        Assert.Equal($"Le fichier [{_warehouse.Settings.Location}] n'est pas un entrepôt DuckDB : vérifiez « database » dans evaluation.yaml.", fault.Message.Replace('\u00a0', ' '));
    }

    private WarehouseSettings Patient(int seconds) => _warehouse.Settings with { Patience = TimeSpan.FromSeconds(seconds) };
}
