using Evaluation.Testing;
using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Tests.Schema;

public sealed class UpgradeTests
{
    private const string Support = "insert into fact_support (activity_key, date_key, territory_key, partner_key, feed_key, structure_key, kind_key, profile_key, recorded_from, recorded_to) values (7, 20250110, 0, 0, 0, 0, 0, 3, 1, 2147483647)";

    [EveryDatabase, InlineData(1), InlineData(2)]
    public void A_warehouse_of_an_earlier_version_becomes_what_a_new_one_is(TestEngine engine, int version)
    {
        using TestWarehouse older = TestWarehouse.New(engine);
        EarlierVersion.Make(version, older);
        Assert.Matches(
            "^L'entrepôt est à mettre à niveau\u00a0: il n'a pas \\[[a-z_]+\\.[a-z_]+\\], qu'une version antérieure n'écrivait pas\\. Lancez «\u00a0evaluation check\u00a0» avec un compte qui peut y écrire, puis recommencez\\.$",
            Assert.Throws<WarehouseFault>(older.OpenReadOnly).Message);
        using TestWarehouse fresh = TestWarehouse.New(engine);
        using WarehouseDatabase upgraded = older.Open();
        using WarehouseDatabase made = fresh.Open();
        Assert.Equal(Columns(made), Columns(upgraded));
        Assert.Equal("1\n2", TestWarehouse.Value(upgraded, "select schema_version from journal_schema order by 1"));
        Assert.Equal("13149", TestWarehouse.Value(upgraded, "select count(*) from dim_date"));
        Assert.Equal("13149|14610|27758", TestWarehouse.Value(upgraded, "select count(distinct day_number), min(day_number), max(day_number) from dim_date"));
        Assert.Equal("19723", TestWarehouse.Value(upgraded, "select day_number from dim_date where date_key = 20240101"));
    }

    [Fact]
    public void Every_earlier_version_kept_is_tried() => Assert.Equal([1, 2], EarlierVersion.All);

    [EveryDatabase]
    public void Supports_of_version_1_keep_their_activity_and_name_nobody(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        EarlierVersion.Make(1, warehouse);
        warehouse.Run(Support);
        using WarehouseDatabase upgraded = warehouse.Open();
        Assert.Equal("7|-7|3", TestWarehouse.Value(upgraded, "select activity_key, beneficiary_key, profile_key from fact_support"));
    }

    [EveryDatabase]
    public void Rows_sent_after_an_upgrade_go_into_the_columns_they_are_meant_for(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        EarlierVersion.Make(1, warehouse);
        using WarehouseDatabase upgraded = warehouse.Open();
        using (RowAppender rows = upgraded.Session.OpenAppender("fact_support"))
        {
            foreach (long value in new long[] { 8, -8, 20250111, 1, 2, 3, 4, 5, 6, 9, 10 })
            {
                rows.Append(value);
            }

            rows.EndRow();
            rows.Complete();
        }

        Assert.Equal("8|-8|20250111|6|10", TestWarehouse.Value(upgraded, "select activity_key, beneficiary_key, date_key, profile_key, recorded_to from fact_support"));
    }

    [EveryDatabase]
    public void An_upgrade_run_again_changes_nothing(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        EarlierVersion.Make(1, warehouse);
        string first;
        using (WarehouseDatabase once = warehouse.Open())
        {
            first = Columns(once);
        }

        using WarehouseDatabase twice = warehouse.Open();
        Assert.Equal(first, Columns(twice));
        Assert.Equal("2", TestWarehouse.Value(twice, "select count(*) from journal_schema"));
    }

    // DuckDB's file belongs to one process: two of them at once are tried in SecondProcessTests.
    [EveryDatabase]
    public void Two_programs_that_upgrade_at_once_wait_for_each_other(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        EarlierVersion.Make(1, warehouse);
        warehouse.Run(Support);
        int together = engine.Equals(TestEngine.DuckDb) ? 1 : 2;
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = together }, _ =>
        {
            using WarehouseDatabase database = WarehouseDatabase.Open(warehouse.Settings, TimeProvider.System);
        });
        using WarehouseDatabase after = warehouse.Open();
        Assert.Equal("2", TestWarehouse.Value(after, "select count(*) from journal_schema"));
        Assert.Equal("7|-7", TestWarehouse.Value(after, "select activity_key, beneficiary_key from fact_support"));
    }

    private static string Columns(WarehouseDatabase database) => TestWarehouse.Value(
        database,
        $"select TABLE_NAME as t, COLUMN_NAME as c, DATA_TYPE as d, IS_NULLABLE as n from INFORMATION_SCHEMA.COLUMNS where TABLE_SCHEMA = '{database.Session.Dialect.Schema}' order by 1, 2");
}
