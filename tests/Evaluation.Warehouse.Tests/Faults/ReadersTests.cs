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

    [Fact]
    public void Of_a_DuckDB_file_in_another_session_of_the_program()
    {
        using TemporaryFolder folder = new();
        string path = folder.File("w.duckdb");
        PreparedWarehouse.CopyTo(path);
        WarehouseSettings settings = WarehouseSettings.At(path);
        SeeNoHalf(settings, () => WarehouseOpening.Open(settings, readOnly: false, TimeProvider.System));
    }

    [FragilePostgreSqlFact]
    public void Of_PostgreSQL_in_another_connection()
    {
        using FragilePostgreSql server = new();
        WarehouseSettings settings = server.Settings(server.NewWarehouse());
        SeeNoHalf(settings, () => WarehouseOpening.Open(settings, readOnly: true, TimeProvider.System));
    }

    [SqlServerFact]
    public void Of_SQL_Server_in_another_connection()
    {
        using SqlServerWarehouse warehouse = new();
        SeeNoHalf(warehouse.Settings, () => WarehouseOpening.Open(warehouse.Settings, readOnly: true, TimeProvider.System));
    }

    private void SeeNoHalf(WarehouseSettings settings, Func<WarehouseSession> open)
    {
        using WarehouseDatabase writer = _territory.Open(settings);
        using WarehouseSession reader = open();
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
