using Evaluation.Testing;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Rows;

public sealed class VersionedRowsTests
{
    private const string Versions = "select place_kind_key, code, label_fr, recorded_from, recorded_to from dim_place_kind where place_kind_key > 0 order by recorded_from, place_kind_key";

    [EveryDatabase]
    public void A_new_row_gets_the_next_key_a_changed_one_a_new_version_and_an_untouched_one_nothing(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Assert.Equal([1, 2], Apply(database, Row("a", "A"), Row("b", "B")));
        Assert.Equal([3, 2, 1], Apply(database, Row("c", "C"), Row("b", "B bis"), Row("a", "A")));
        Assert.Equal("1|a|A|1|2147483647\n2|b|B|1|2\n2|b|B bis|2|2147483647\n3|c|C|2|2147483647", TestWarehouse.Value(database, Versions));
    }

    [EveryDatabase]
    public void The_same_rows_twice_change_nothing(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Apply(database, Row("a", "A"), Row("b", "B"));
        Apply(database, Row("b", "B"), Row("a", "A"));
        Assert.Equal("1|a|A|1|2147483647\n2|b|B|1|2147483647", TestWarehouse.Value(database, Versions));
    }

    [EveryDatabase]
    public void An_absent_row_stays_unless_it_is_asked_to_close_and_its_key_is_not_given_again(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Apply(database, Row("a", "A"), Row("b", "B"));
        Apply(database, Row("a", "A"));
        Apply(database, closing: true, Row("a", "A"));
        Assert.Equal("1|a|A|1|2147483647\n2|b|B|1|3", TestWarehouse.Value(database, Versions));
        Assert.Equal([3], Apply(database, Row("d", "D")));
    }

    [EveryDatabase]
    public void A_member_named_twice_in_one_load_has_one_version_open_the_last(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        Apply(database, Row("a", "A"), Row("a", "A bis"));
        Assert.Equal("1|a|A bis|1|2147483647", TestWarehouse.Value(database, Versions));
    }

    [EveryDatabase]
    public void A_load_that_is_not_completed_leaves_nothing(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        using (WarehouseLoad load = database.BeginLoad(LoadKind.Declared, "essai"))
        {
            new VersionedRows(load, StarDictionary.Current["dim_place_kind"], "code").Apply([Row("a", "A")]);
        }

        Assert.Equal("", TestWarehouse.Value(database, Versions));
        Assert.Equal(0, database.LatestLoad());
    }

    [EveryDatabase]
    public void A_load_that_does_not_account_for_every_line_is_a_bug_and_leaves_nothing(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        using (WarehouseLoad load = database.BeginLoad(LoadKind.Delivery, "essai"))
        {
            new VersionedRows(load, StarDictionary.Current["dim_place_kind"], "code").Apply([Row("a", "A")]);
            Assert.Throws<InvalidOperationException>(() => load.Complete(new LoadOutcome(10, 9, 0, 0, 0, 0, 9, 0)));
        }

        Assert.Equal("", TestWarehouse.Value(database, Versions));
    }

    private static object?[] Row(string code, string label) => [code, label, label, 1];

    private static IReadOnlyList<int> Apply(WarehouseDatabase database, params object?[][] rows) => Apply(database, false, rows);

    private static IReadOnlyList<int> Apply(WarehouseDatabase database, bool closing, params object?[][] rows)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Declared, "essai");
        VersionedRows versions = new(load, StarDictionary.Current["dim_place_kind"], "code");
        IReadOnlyList<int> keys = versions.Apply(rows);
        if (closing)
        {
            versions.CloseAbsent(rows);
        }

        load.Complete(LoadOutcome.Nothing);
        return keys;
    }
}
