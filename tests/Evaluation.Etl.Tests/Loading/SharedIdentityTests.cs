using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>One record that arrives by two feeds of one namespace counts once: the feed of the lowest rank wins, whatever the order and the stamps.</summary>
public sealed class SharedIdentityTests : IDisposable
{
    private const string Api = "1;2025-01-20;2025-01-10;individuel;26108;7;";
    private readonly TerritoryOnDisk _territory = new();

    public SharedIdentityTests()
    {
        Sessions.Declare(_territory, "api", rank: 1);
        Sessions.Declare(_territory, "tableau", rank: 2);
    }

    public void Dispose() => _territory.Dispose();

    [Theory]
    [InlineData("2025-01-15")]
    [InlineData("2025-01-20")]
    [InlineData("2025-01-25")]
    public void The_better_feed_wins_when_it_comes_first(string stamp)
    {
        _territory.Load("api/seances", "a.csv", Sessions.File(Api));
        LoadReport worse = _territory.Load("tableau/seances", "b.csv", Sessions.File($"1;{stamp};2025-01-10;individuel;26108;2;"));
        Assert.Equal("read 1 = loaded 0 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(worse));
        Assert.Equal("1|api/seances|7", Won());
        Assert.Equal("2|Déjà reçu par un flux qui fait foi : la ligne n'est pas reprise.", _territory.Value("select line_number, reason from journal_line"));
    }

    [Theory]
    [InlineData("2025-01-15")]
    [InlineData("2025-01-20")]
    [InlineData("2025-01-25")]
    public void The_better_feed_wins_when_it_comes_last_even_with_an_older_stamp(string stamp)
    {
        _territory.Load("tableau/seances", "b.csv", Sessions.File($"1;{stamp};2025-01-10;individuel;26108;2;"));
        Assert.Equal("read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(_territory.Load("api/seances", "a.csv", Sessions.File(Api))));
        Assert.Equal("1|api/seances|7", Won());
    }

    [Fact]
    public void Replaying_both_feeds_keeps_the_better_one()
    {
        _territory.Load("tableau/seances", "b.csv", Sessions.File("1;2025-01-25;2025-01-10;individuel;26108;2;", "2;2025-01-25;2025-01-10;individuel;26108;2;"));
        _territory.Load("api/seances", "a.csv", Sessions.File(Api));
        string held = Told.Held(_territory);
        _territory.Replay("api/seances");
        _territory.Replay("tableau/seances");
        Assert.Equal(held, Told.Held(_territory));
    }

    [Fact]
    public void A_record_of_one_feed_only_is_kept() =>
        Assert.Equal("read 2 = loaded 2 + unchanged 0 + stale 0 + set aside 0 + rejected 0", Told.Counts(_territory.Load("tableau/seances", "b.csv", Sessions.File("8;2025-01-25;2025-01-10;individuel;26108;2;", "9;2025-01-25;2025-01-10;individuel;26108;2;"))));

    private string Won() => _territory.Value("select a.source_id, f.code, a.participants from fact_activity as a join dim_feed as f on f.feed_key = a.feed_key where a.recorded_to = 2147483647");
}
