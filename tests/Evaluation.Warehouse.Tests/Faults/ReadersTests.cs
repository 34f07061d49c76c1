using Evaluation.Testing;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Opening;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>Those who read while a load writes see what was there before, at every moment of it, and all of it once it is committed.</summary>
public sealed class ReadersTests : IDisposable
{
    private const int Lines = 400;
    private readonly WatchedClock _clock = new();
    private readonly FaultyTerritory _territory;

    public ReadersTests() => _territory = new FaultyTerritory(_clock);

    public void Dispose() => _territory.Dispose();

    // Two sessions of one program share a DuckDB file as they opened it, to write.
    [EveryDatabase]
    public void See_no_half_of_a_load(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.FewCommunes);
        WarehouseSettings settings = warehouse.Settings;
        using WarehouseDatabase writer = _territory.Open(settings);
        using WarehouseSession reader = WarehouseOpening.Open(settings, readOnly: !engine.Equals(TestEngine.DuckDb), TimeProvider.System);
        string before = FaultyTerritory.Counts(reader);
        List<string> seen = [];
        _clock.Looked = () => seen.Add(FaultyTerritory.Counts(reader));
        Assert.Equal(Lines, _territory.Load(writer, Lines).Outcome!.Loaded);
        _clock.Looked = null;
        Assert.True(seen.Count >= 2);
        Assert.All(seen, counts => Assert.Equal(before, counts));
        Assert.Equal(FaultyTerritory.Counts(writer.Session), FaultyTerritory.Counts(reader));
        Assert.Contains($"fact_activity {Lines}", FaultyTerritory.Counts(reader), StringComparison.Ordinal);
    }
}
