using Evaluation.Testing;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>A line that says its record is deleted closes what is held; nothing older opens it again, whichever feed or order.</summary>
public sealed class DeletionTests
{
    private const string Feed = "api/seances";
    private const string Header = "id;maj;jour;type;commune;participants;theme;supprime\n";
    private const string Alive = Header + "1;2025-02-01;2025-01-10;individuel;26108;1;mails;\n";
    private const string Deleted = Header + "1;2025-02-01;2025-01-10;individuel;26108;1;mails;2025-02-05\n";
    private const string Loaded = "read 1 = loaded 1 + unchanged 0 + stale 0 + set aside 0 + rejected 0";
    private const string Stale = "read 1 = loaded 0 + unchanged 0 + stale 1 + set aside 0 + rejected 0";
    private const string Unchanged = "read 1 = loaded 0 + unchanged 1 + stale 0 + set aside 0 + rejected 0";

    [EveryDatabase]
    public void A_deletion_closes_the_activity_and_its_children_and_counts_as_loaded(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Alive);
        LoadReport report = territory.Load(Feed, "b.csv", Deleted);
        Assert.Equal(Loaded, Told.Counts(report));
        Assert.Equal((0, 3), (report.Outcome!.RowsOpened, report.Outcome.RowsClosed));
        Assert.Equal("0", Open(territory));
    }

    [EveryDatabase]
    public void The_same_deletion_again_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Alive);
        territory.Load(Feed, "b.csv", Deleted);
        string held = Told.Held(territory);
        Assert.Equal(Unchanged, Told.Counts(territory.Load(Feed, "c.csv", Deleted + "\n")));
        Assert.Equal(held, Told.Held(territory));
        Assert.Equal("1", territory.Value("select count(*) from journal_deletion"));
    }

    [EveryDatabase]
    public void An_older_line_after_a_deletion_is_stale_and_opens_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "b.csv", Deleted);
        Assert.Equal(Stale, Told.Counts(territory.Load(Feed, "a.csv", Alive)));
        Assert.Equal("0", Open(territory));
    }

    [EveryDatabase]
    public void A_line_touched_after_its_deletion_opens_it_again(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "b.csv", Deleted);
        Assert.Equal(Loaded, Told.Counts(territory.Load(Feed, "c.csv", Alive.Replace("2025-02-01", "2025-03-01", StringComparison.Ordinal))));
        Assert.Equal("1", Open(territory));
        Assert.Equal(Stale, Told.Counts(territory.Load(Feed, "d.csv", Deleted + "\n")));
        Assert.Equal("1", Open(territory));
    }

    [EveryDatabase]
    public void A_record_that_stands_twice_in_a_delivery_alive_and_deleted_is_deleted(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        LoadReport report = territory.Load(Feed, "a.csv", Alive + Deleted[Header.Length..]);
        Assert.Equal("read 2 = loaded 1 + unchanged 0 + stale 0 + set aside 1 + rejected 0", Told.Counts(report));
        Assert.Equal("0", Open(territory));
    }

    [EveryDatabase]
    public void A_deletion_closes_what_a_better_feed_brought_and_that_feed_does_not_bring_it_back(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        Sessions.Declare(territory, "fichier", rank: 1);
        const string line = "1;2025-01-15;2025-01-10;individuel;26108;1;";
        territory.Load("fichier/seances", "f.csv", Sessions.File(line));
        Assert.Equal(Loaded, Told.Counts(territory.Load(Feed, "b.csv", Deleted)));
        Assert.Equal("0", Open(territory));
        Assert.Equal(Stale, Told.Counts(territory.Load("fichier/seances", "g.csv", Sessions.File(line, string.Empty))));
        Assert.Equal("0", Open(territory));
    }

    [EveryDatabase]
    public void Replayed_deliveries_leave_a_deleted_record_closed(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Alive);
        territory.Load(Feed, "b.csv", Deleted);
        string held = Told.Held(territory);
        Assert.Equal([Stale, Unchanged], territory.Replay(Feed).Select(Told.Counts));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_withdrawn_deletion_is_forgotten_so_that_a_replay_brings_the_record_back(TestEngine engine)
    {
        using TerritoryOnDisk territory = Declared(engine);
        territory.Load(Feed, "a.csv", Alive);
        LoadReport deletion = territory.Load(Feed, "b.csv", Deleted);
        Withdrawal.Run(territory.Database, deletion.DeliveryKey!.Value);
        Assert.Equal([Loaded], territory.Replay(Feed).Select(Told.Counts));
        Assert.Equal("1", Open(territory));
    }

    private static TerritoryOnDisk Declared(TestEngine engine)
    {
        TerritoryOnDisk territory = new(engine);
        territory.Declare("api/partner.yaml", "partner: api\nlabel: { fr: api, en: api }\n");
        territory.Declare("api/types.map.csv", Sessions.Types);
        territory.Declare("api/themes.map.csv", Sessions.Themes);
        territory.Declare("api/seances.feed.yaml", Sessions.Feed(2, "changes", stamped: true)
            .Replace("columns: [maj]", "columns: [supprime, maj]", StringComparison.Ordinal)
            .Replace("  themes:", "  deleted: { column: supprime }\n  themes:", StringComparison.Ordinal));
        territory.Register();
        return territory;
    }

    private static string Open(TerritoryOnDisk territory) => territory.Value("select count(*) from fact_activity where recorded_to = 2147483647");
}
