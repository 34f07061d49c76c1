using Evaluation.Warehouse.Copying;

namespace Evaluation.Warehouse.Tests.Copying;

public sealed class CanonicalRowTests
{
    [Fact]
    public void Decimals_count_by_value()
    {
        Assert.Equal(Hash(row => row.Add(1.5m)), Hash(row => row.Add(1.500000m)));
        Assert.Equal(Hash(row => row.Add(0m)), Hash(row => row.Add(-0.000m)));
        Assert.NotEqual(Hash(row => row.Add(1.5m)), Hash(row => row.Add(-1.5m)));
        Assert.NotEqual(Hash(row => row.Add(1.5m)), Hash(row => row.Add(15m)));
    }

    [Fact]
    public void A_missing_value_is_no_empty_text_and_no_zero()
    {
        Assert.NotEqual(Hash(row => row.AddNull()), Hash(row => row.Add(string.Empty)));
        Assert.NotEqual(Hash(row => row.AddNull()), Hash(row => row.Add(0L)));
    }

    [Fact]
    public void Values_keep_to_their_columns()
    {
        Assert.NotEqual(Hash(row => Add(row, "ab", "c")), Hash(row => Add(row, "a", "bc")));
        Assert.NotEqual(Hash(row => Add(row, "a", "b")), Hash(row => Add(row, "b", "a")));
    }

    [Fact]
    public void A_row_cleared_and_filled_again_is_the_same_however_long_the_one_before_was()
    {
        CanonicalRow row = new();
        row.Add(new string('é', 5000));
        row.Clear();
        row.Add("a");
        Assert.Equal(Hash(fresh => fresh.Add("a")), row.Hash());
    }

    private static void Add(CanonicalRow row, string first, string second)
    {
        row.Add(first);
        row.Add(second);
    }

    private static long Hash(Action<CanonicalRow> fill)
    {
        CanonicalRow row = new();
        fill(row);
        return row.Hash();
    }
}
