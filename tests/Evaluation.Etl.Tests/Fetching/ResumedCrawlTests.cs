using Evaluation.Etl.Fetching;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>A crawl of many pages is one delivery: cut short, it is taken up where that is sound, or begun again.</summary>
public sealed class ResumedCrawlTests : IDisposable
{
    private readonly DataInclusion _partner = new() { Items = { Count = 40 } };
    private readonly FetchingGround _ground = new();

    private string Declared => $"kind: pages\nurl: {_partner.Structures}\npaging: page_size\nsize: 10\nresume_hours: 2\nlimits: {{ tries: 1 }}";

    public void Dispose()
    {
        _ground.Dispose();
        _partner.Dispose();
    }

    [Fact]
    public void The_next_page_is_asked_for_and_none_twice()
    {
        CutAfterTwoPages();
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared)).Distinct().Count());
        Assert.Equal(["page=1", "page=2", "page=3", "page=3", "page=4"], Pages());
    }

    [Fact]
    public void Lines_of_a_page_that_was_not_counted_are_cut_off()
    {
        CutAfterTwoPages();
        File.AppendAllText(Spool(), "{\"id\":\"moit");
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
    }

    [Fact]
    public void Lines_that_a_power_cut_took_are_taken_again_from_the_start()
    {
        CutAfterTwoPages();
        using (FileStream file = File.OpenWrite(Spool()))
        {
            file.SetLength(100);
        }

        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal("page=1", Pages()[3]);
    }

    [Fact]
    public void A_state_that_can_not_be_read_is_begun_again()
    {
        CutAfterTwoPages();
        File.WriteAllText(Path.Combine(Path.GetDirectoryName(Spool())!, "etat.json"), "{\"Key\":");
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal("page=1", Pages()[3]);
    }

    [Fact]
    public void One_older_than_declared_is_begun_again()
    {
        CutAfterTwoPages();
        _ground.Clock.Pass(TimeSpan.FromHours(3));
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal("page=1", Pages()[3]);
    }

    [Fact]
    public void Another_question_is_begun_again()
    {
        CutAfterTwoPages();
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch($"{Declared}\nparameters: {{ code_region: 84 }}")).Length);
        Assert.Contains("code_region=84", _partner.Server.Requests[3].Address, StringComparison.Ordinal);
        Assert.Contains("page=1&", _partner.Server.Requests[3].Address, StringComparison.Ordinal);
    }

    [Fact]
    public void Pages_that_shifted_meanwhile_are_begun_again()
    {
        CutAfterTwoPages();
        _partner.Items.Count = 39;
        FetchOutcome outcome = _ground.Fetch(Declared);
        Assert.Equal(39, FetchingGround.Lines(outcome).Distinct().Count());
        Assert.StartsWith("Les données ont changé", Assert.Single(outcome.Notes), StringComparison.Ordinal);
    }

    [Fact]
    public void Asked_again_whole_it_is_begun_again()
    {
        CutAfterTwoPages();
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared, new FetchAsked(Again: true))).Length);
        Assert.Equal("page=1", Pages()[3]);
    }

    [Fact]
    public void Fetched_and_not_loaded_it_is_there_again_without_a_request()
    {
        string first = Assert.Single(_ground.Fetch(Declared).Deliveries).Path;
        _ground.Restart();
        FetchOutcome outcome = _ground.Fetch(Declared);
        Assert.Equal((first, 4), (Assert.Single(outcome.Deliveries).Path, _partner.Server.Requests.Count));
        FetchingGround.Settle(outcome);
        Assert.Equal(string.Empty, _ground.Work);
    }

    [Fact]
    public void Loaded_or_refused_nothing_of_it_stays_and_the_next_crawl_asks_anew()
    {
        FetchingGround.Settle(_ground.Fetch(Declared), "refusée");
        Assert.Equal(string.Empty, _ground.Work);
        _ground.Fetch(Declared);
        Assert.Equal(8, _partner.Server.Requests.Count);
    }

    [Fact]
    public void The_delivery_is_named_for_its_feed_and_its_hour_and_only_its_owner_may_look_at_it()
    {
        string path = Assert.Single(_ground.Fetch(Declared).Deliveries).Path;
        Assert.Equal("seances-20260115T080000Z.jsonl", Path.GetFileName(path));
        if (!OperatingSystem.IsWindows())
        {
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute, File.GetUnixFileMode(Path.GetDirectoryName(path)!));
        }
    }

    [Fact]
    public async Task Two_at_once_of_one_feed_are_refused()
    {
        using PartnerConnections connections = new(_ground.Clock);
        FeedFetch fetch = new(_ground.Path, connections, _ground.Clock);
        using FetchOutcome first = await fetch.FetchAsync(FetchingGround.FeedOf(Declared), new FetchAsked());
        using FetchOutcome second = await fetch.FetchAsync(FetchingGround.FeedOf(Declared), new FetchAsked());
        Assert.Equal("Partenaire [essai], flux [seances], une autre récupération de ce flux est en cours\u00a0: attendez qu'elle finisse.", second.Refusal);
    }

    private void CutAfterTwoPages()
    {
        _partner.Server.Fail(Answers.Pass, Answers.Pass, Answers.Status(500));
        Assert.Contains("(500)", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
        _ground.Restart();
    }

    private string Spool() => Directory.EnumerateFiles(_ground.Path, "*.jsonl", SearchOption.AllDirectories).Single();

    private string[] Pages() => [.. _partner.Server.Requests.Select(request => request.Address.Split('?')[1].Split('&')[0])];
}
