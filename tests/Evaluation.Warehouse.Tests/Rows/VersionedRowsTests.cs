using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Rows;

public sealed class VersionedRowsTests : IDisposable
{
    private const string Versions = "select place_kind_key, code, label_fr, recorded_from, recorded_to from dim_place_kind where place_kind_key > 0 order by recorded_from, place_kind_key";
    private readonly NewWarehouse _warehouse = new();
    private readonly WarehouseDatabase _database;

    public VersionedRowsTests() => _database = _warehouse.Open();

    public void Dispose()
    {
        _database.Dispose();
        _warehouse.Dispose();
    }

    [Fact]
    public void A_new_row_gets_the_next_key_a_changed_one_a_new_version_and_an_untouched_one_nothing()
    {
        Assert.Equal([1, 2], Apply(Row("a", "A"), Row("b", "B")));
        Assert.Equal([3, 2, 1], Apply(Row("c", "C"), Row("b", "B bis"), Row("a", "A")));
        Assert.Equal("1|a|A|1|2147483647\n2|b|B|1|2\n2|b|B bis|2|2147483647\n3|c|C|2|2147483647", NewWarehouse.Rows(_database, Versions));
    }

    [Fact]
    public void The_same_rows_twice_change_nothing()
    {
        Apply(Row("a", "A"), Row("b", "B"));
        Apply(Row("b", "B"), Row("a", "A"));
        Assert.Equal("1|a|A|1|2147483647\n2|b|B|1|2147483647", NewWarehouse.Rows(_database, Versions));
    }

    [Fact]
    public void An_absent_row_stays_unless_it_is_asked_to_close_and_its_key_is_not_given_again()
    {
        Apply(Row("a", "A"), Row("b", "B"));
        Apply(Row("a", "A"));
        Apply(closing: true, Row("a", "A"));
        Assert.Equal("1|a|A|1|2147483647\n2|b|B|1|3", NewWarehouse.Rows(_database, Versions));
        Assert.Equal([3], Apply(Row("d", "D")));
    }

    [Fact]
    public void A_member_named_twice_in_one_load_has_one_version_open_the_last()
    {
        Apply(Row("a", "A"), Row("a", "A bis"));
        Assert.Equal("1|a|A bis|1|2147483647", NewWarehouse.Rows(_database, Versions));
    }

    [Fact]
    public void A_load_that_is_not_completed_leaves_nothing()
    {
        using (WarehouseLoad load = _database.BeginLoad(LoadKind.Declared, "essai"))
        {
            new VersionedRows(load, StarDictionary.Current["dim_place_kind"], "code").Apply([Row("a", "A")]);
        }

        Assert.Equal("", NewWarehouse.Rows(_database, Versions));
        Assert.Equal(0, _database.LatestLoad());
    }

    [Fact]
    public void A_load_that_does_not_account_for_every_line_is_a_bug_and_leaves_nothing()
    {
        using (WarehouseLoad load = _database.BeginLoad(LoadKind.Delivery, "essai"))
        {
            new VersionedRows(load, StarDictionary.Current["dim_place_kind"], "code").Apply([Row("a", "A")]);
            Assert.Throws<InvalidOperationException>(() => load.Complete(new LoadOutcome(10, 9, 0, 0, 0, 0, 9, 0)));
        }

        Assert.Equal("", NewWarehouse.Rows(_database, Versions));
    }

    private static object?[] Row(string code, string label) => [code, label, label, 1];

    private IReadOnlyList<int> Apply(params object?[][] rows) => Apply(false, rows);

    private IReadOnlyList<int> Apply(bool closing, params object?[][] rows)
    {
        using WarehouseLoad load = _database.BeginLoad(LoadKind.Declared, "essai");
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
