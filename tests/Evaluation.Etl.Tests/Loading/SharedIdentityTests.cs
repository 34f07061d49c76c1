using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>One record that arrives by two feeds of one namespace counts once: the feed of the lowest rank wins, whatever the order and the stamps.</summary>
public sealed class SharedIdentityTests
{
    private const string Api = "1;2025-01-20;2025-01-10;individuel;26108;7;";

    [EveryDatabase]
    [InlineData("2025-01-15")]
    [InlineData("2025-01-20")]
    [InlineData("2025-01-25")]
    public void The_better_feed_wins_when_it_comes_first(TestEngine engine, string stamp)
    {
        using TerritoryOnDisk territory = Shared(engine);
        territory.Load("api/seances", "a.csv", Sessions.File(Api));
        LoadReport worse = territory.Load("tableau/seances", "b.csv", Sessions.File($"1;{stamp};2025-01-10;individuel;26108;2;"));
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(worse));
        Assert.Equal("1|api/seances|7", Won(territory));
        Assert.Equal("2|Déjà reçu par un flux qui fait foi : la ligne n'est pas reprise.", territory.Value("select line_number, reason from journal_line"));
    }

    [EveryDatabase]
    [InlineData("2025-01-15")]
    [InlineData("2025-01-20")]
    [InlineData("2025-01-25")]
    public void The_better_feed_wins_when_it_comes_last_even_with_an_older_stamp(TestEngine engine, string stamp)
    {
        using TerritoryOnDisk territory = Shared(engine);
        territory.Load("tableau/seances", "b.csv", Sessions.File($"1;{stamp};2025-01-10;individuel;26108;2;"));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load("api/seances", "a.csv", Sessions.File(Api))));
        Assert.Equal("1|api/seances|7", Won(territory));
    }

    [EveryDatabase]
    public void Replaying_both_feeds_keeps_the_better_one(TestEngine engine)
    {
        using TerritoryOnDisk territory = Shared(engine);
        territory.Load("tableau/seances", "b.csv", Sessions.File("1;2025-01-25;2025-01-10;individuel;26108;2;", "2;2025-01-25;2025-01-10;individuel;26108;2;"));
        territory.Load("api/seances", "a.csv", Sessions.File(Api));
        string held = Told.Held(territory);
        territory.Replay("api/seances");
        territory.Replay("tableau/seances");
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_record_of_one_feed_only_is_kept(TestEngine engine)
    {
        using TerritoryOnDisk territory = Shared(engine);
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load("tableau/seances", "b.csv", Sessions.File("8;2025-01-25;2025-01-10;individuel;26108;2;", "9;2025-01-25;2025-01-10;individuel;26108;2;"))));
    }

    private static TerritoryOnDisk Shared(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        Sessions.Declare(territory, "api", rank: 1);
        Sessions.Declare(territory, "tableau", rank: 2);
        return territory;
    }

    private static string Won(TerritoryOnDisk territory) => territory.Value("select a.source_id, f.code, a.participants from fact_activity as a join dim_feed as f on f.feed_key = a.feed_key where a.recorded_to = 2147483647");
}
