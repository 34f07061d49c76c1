using System.Data.Common;
using Evaluation.DuckDb;
using Evaluation.Testing;

namespace Evaluation.Warehouse.Tests.Schema;

/// <summary>A DuckDB file that an earlier version wrote, with many rows on disk.</summary>
public sealed class HeldRowsUpgradeTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Supports_held_before_they_named_anybody_carry_their_activity()
    {
        WarehouseSettings settings = WarehouseSettings.At(_folder.File("w.duckdb"));
        WarehouseDatabase.Open(settings, TimeProvider.System).Dispose();
        Run(settings.Location, "alter table fact_support drop column beneficiary_key");
        Run(settings.Location, "insert into fact_support select range, 20250101, 0, 1, 1, 0, 0, 0, 1, 2147483647 from range(1, 300001)");
        Run(settings.Location, "checkpoint");
        using WarehouseDatabase upgraded = WarehouseDatabase.Open(settings, TimeProvider.System);
        Assert.Equal(300000, upgraded.Session.ScalarText<long>("select count(*) from fact_support where beneficiary_key = -activity_key"));
        Assert.Equal("NO", upgraded.Session.ScalarText<string>("select is_nullable from information_schema.columns where table_name = 'fact_support' and column_name = 'beneficiary_key'"));
    }

    private static void Run(string path, string statement)
    {
        using DuckDbConnection connection = new($"Data Source={path}");
        connection.Open();
        using DbCommand command = connection.CreateCommand();
#pragma warning disable CA2100 // A test's own words.
        command.CommandText = statement;
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }
}
