using Evaluation.Testing;

namespace Evaluation.Warehouse.Tests;

public sealed class NumberRowsTests
{
    [EveryDatabase]
    public void Whole_numbers_are_read_many_rows_at_a_time_in_their_order(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using WarehouseDatabase database = warehouse.Open();
        string sql = $"select cast(n.i as bigint) as i, cast(n.i * n.i as bigint) as squared from ({string.Join(" union all ", Enumerable.Range(0, 25).Select(i => $"select {i} as i"))}) as n order by i";
        using NumberRows rows = database.Session.StreamNumbers(sql);
        List<(long, long)> read = [];
        long[] values = new long[21];
        int count;
        do
        {
            count = rows.Read(values);
            read.AddRange(Enumerable.Range(0, count).Select(row => (values[row * 2], values[(row * 2) + 1])));
        }
        while (count == 10);

        Assert.Equal(2, rows.Width);
        Assert.Equal(0, rows.Read(values));
        Assert.Equal(Enumerable.Range(0, 25).Select(i => ((long)i, (long)i * i)), read);
    }

    [EveryDatabase]
    public void A_missing_value_is_refused(TestEngine engine)
    {
        using TestWarehouse warehouse = TestWarehouse.New(engine);
        using WarehouseDatabase database = warehouse.Open();
        using NumberRows rows = database.Session.StreamNumbers("select cast(1 as bigint) as one, cast(null as bigint) as none");
        Assert.ThrowsAny<InvalidCastException>(() => rows.Read(new long[2]));
    }
}
