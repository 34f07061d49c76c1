using Evaluation.Testing;

namespace Evaluation.Warehouse.Tests;

public sealed class InstantTests
{
    [EveryDatabase]
    public void An_instant_comes_back_to_the_microsecond(TestEngine engine)
    {
        DateTime instant = new DateTime(2025, 3, 30, 1, 59, 59, 999, DateTimeKind.Utc).AddMicroseconds(877);
        using TestWarehouse warehouse = TestWarehouse.New(engine, Preparation.Star);
        using WarehouseDatabase database = warehouse.Open();
        database.Session.Execute("journal/insert-refusal", new { at = instant, feed = "f", file = "f", sentence = "s" });
        Assert.Equal(instant.Ticks, database.Session.ReadText<DateTime>("select refused_at from journal_refusal")[0].Ticks);
        Assert.Equal("1", TestWarehouse.Value(database, "select count(*) from journal_refusal where refused_at = '2025-03-30 01:59:59.999877'"));
    }
}
