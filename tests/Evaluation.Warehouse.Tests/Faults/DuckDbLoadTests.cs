using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>A DuckDB file whose disk fills up or only reads: nothing of the load is kept, the file stays good, and the same load then ends whole.</summary>
public sealed class DuckDbLoadTests : IDisposable
{
    private const int Lines = 30_000;
    private readonly FaultyTerritory _territory = new();

    public void Dispose() => _territory.Dispose();

    [TinyDiskFact]
    public void A_disk_that_fills_up()
    {
        using TinyDisk disk = new(64);
        WarehouseSettings settings = WarehouseSettings.At(disk.File("w.duckdb"));
        Preparation.FewCommunes.Fill(settings);
        _territory.Open(settings).Dispose();
        string before = _territory.Counts(settings);
        disk.Grow((int)(new FileInfo(settings.Location).Length >> 20) + 2);
        Assert.Equal((EngineFaultKind.DiskFull, $"Le disque de [{Path.GetDirectoryName(settings.Location)}] est plein. Rien n'est gardé ; libérez de la place, puis recommencez."), Fault.Of(() => _territory.Load(settings, Lines)));
        disk.Grow(128);
        Assert.Equal(before, _territory.Counts(settings));
        Assert.Equal(Lines, _territory.Load(settings, Lines).Outcome!.Loaded);
    }

    [TinyDiskFact]
    public void A_disk_that_only_reads()
    {
        using TinyDisk disk = new(64);
        WarehouseSettings settings = WarehouseSettings.At(disk.File("w.duckdb"));
        Preparation.FewCommunes.Fill(settings);
        _territory.Open(settings).Dispose();
        disk.RefuseWriting();
        Assert.Equal(
            (EngineFaultKind.ReadOnly, $"L'entrepôt [{settings.Location}] ne s'ouvre pas : son disque n'accepte que la lecture. Mettez-le ailleurs (« database » dans evaluation.yaml)."),
            Fault.Of(() => _territory.Load(settings, 1)));
        Assert.Contains("fact_activity 0", _territory.Counts(settings), StringComparison.Ordinal);
    }
}
