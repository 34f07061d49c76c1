using System.Text;
using Evaluation.Etl.Invented;
using Evaluation.Etl.Tests.Invented;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Loading;

/// <summary>Every line is accounted for; the same lines twice change nothing, however they come.</summary>
public sealed class SameDeliveryTests
{
    [EveryDatabase]
    public void Every_line_of_invented_deliveries_is_accounted_for_as_their_expectations_say(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        foreach (InventedFile file in new InventedDeliveries(SmallTerritory.Scenario(3000, badShare: 0.05)).Write(Path.Combine(territory.FolderPath, "invented")))
        {
            string feed = file.Feed.Replace("tableur/", "foyer/", StringComparison.Ordinal);
            LoadReport report = territory.LoadFile(feed, file.Path);
            Assert.True(report.Outcome is not null, report.Refusal);
            Assert.Equal(file.Expected.Lines, report.Outcome!.Read);
            Assert.Equal(Rejected(file.Expected), report.Outcome.Rejected);
            Assert.Equal(file.Expected.Bad.GetValueOrDefault(BadLine.DuplicateId), report.Outcome.SetAside);
            Assert.Equal(report.Outcome.Read - report.Outcome.Rejected - report.Outcome.SetAside, report.Outcome.Loaded);
            Assert.Equal(file.Expected.Bad.GetValueOrDefault(BadLine.UnknownCommune), report.Unknown.Where(pair => pair.Key.List == "commune").Sum(pair => pair.Value));
            Assert.Equal(file.Expected.Bad.GetValueOrDefault(BadLine.UnknownTheme), report.Unknown.Where(pair => pair.Key.List == "theme").Sum(pair => pair.Value));
        }

        Assert.Equal("0", territory.Value("select count(*) from journal_load where lines_read <> lines_loaded + lines_unchanged + lines_stale + lines_set_aside + lines_rejected"));
        Assert.Equal("0", territory.Value("""
            select count(*) from (
              select l.delivery_key
              from journal_load as l
              left join (
                select delivery_key, count(distinct case when outcome = 'rejected' then line_number end) as rejected, count(distinct case when outcome = 'set_aside' then line_number end) as aside
                from journal_line
                group by delivery_key) as j on j.delivery_key = l.delivery_key
              where l.kind = 'delivery' and (coalesce(j.rejected, 0) <> l.lines_rejected or coalesce(j.aside, 0) <> l.lines_set_aside)
            ) as odd
            """));
    }

    [EveryDatabase]
    public void Sums_of_an_invented_delivery_without_fault_are_those_it_declares(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        (byte[] file, InventedExpectation expected) = SmallTerritory.Cra(2000, badShare: 0);
        territory.Load(Cra.Feed, "cra.csv", file);
        Assert.Equal($"{expected.Participants}|{expected.Minutes}", territory.Value("select sum(participants), sum(minutes) from fact_activity"));
    }

    [EveryDatabase]
    public void The_same_bytes_twice_change_nothing_and_open_no_load(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        (byte[] file, _) = SmallTerritory.Cra(500);
        territory.Load(Cra.Feed, "premier.csv", file);
        string held = Told.Held(territory);
        int load = territory.Database.LatestLoad();
        LoadReport again = territory.Load(Cra.Feed, "second.csv", file);
        Assert.Null(again.Outcome);
        Assert.StartsWith("Déjà reçu (livraison ", Assert.Single(again.Notes), StringComparison.Ordinal);
        Assert.Equal((held, load), (Told.Held(territory), territory.Database.LatestLoad()));
    }

    [EveryDatabase]
    public void The_same_lines_shuffled_change_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        (byte[] file, _) = SmallTerritory.Cra(1000, badShare: 0.05);
        LoadReport first = territory.Load(Cra.Feed, "premier.csv", file);
        string held = Told.Held(territory);
        string[] lines = Encoding.UTF8.GetString(file).TrimEnd('\n').Split('\n');
        string[] shuffled = [.. lines.Skip(1).Index().OrderBy(pair => pair.Index * 7919 % 1000).Select(pair => pair.Item)];
        LoadReport again = territory.Load(Cra.Feed, "second.csv", string.Join('\n', [lines[0], .. shuffled]) + "\n");
        Assert.Equal(held, Told.Held(territory));
        Assert.Equal((0, first.Outcome!.Loaded, 0, first.Outcome.SetAside, first.Outcome.Rejected), (again.Outcome!.Loaded, again.Outcome.Unchanged, again.Outcome.Stale, again.Outcome.SetAside, again.Outcome.Rejected));
    }

    [EveryDatabase]
    public void The_same_lines_in_other_bytes_change_nothing_and_the_delivery_is_as_fresh(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        (byte[] file, _) = SmallTerritory.Cra(500, badShare: 0);
        territory.Load(Cra.Feed, "premier.csv", file);
        string held = Told.Held(territory);
        string text = "\ufeff" + Encoding.UTF8.GetString(file).Replace("\n", "\r\n", StringComparison.Ordinal);
        Assert.Equal("read 500 = loaded 0 + unchanged 500 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Cra.Feed, "second.csv", text)));
        Assert.Equal(held, Told.Held(territory));
        Assert.Equal("1|2", territory.Value("select count(distinct as_of), count(as_of) from journal_delivery where feed_key = (select feed_key from dim_feed where code = 'conseiller-numerique/cra-v1')"));
    }

    // However many hashes a database gives, the set that knows them is ours.
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(4)]
    [InlineData(5)]
    [InlineData(6)]
    [InlineData(12)]
    public void A_handful_of_lines_held_is_recognised_and_others_are_not(int lines)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Cra[] first = [.. Enumerable.Range(0, lines).Select(number => new Cra($"a{number}"))];
        territory.Load(Cra.Feed, "premier.csv", Cra.File(first));
        Assert.Equal($"read {2 * lines} = loaded {lines} + unchanged {lines} + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Cra.Feed, "second.csv", Cra.File([.. first, .. first.Select(cra => cra with { Id = $"b{cra.Id}" })]))));
    }

    [EveryDatabase]
    public void Fields_quoted_without_need_change_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        Cra cra = new("a");
        territory.Load(Cra.Feed, "premier.csv", Cra.File(cra));
        string held = Told.Held(territory);
        Assert.Equal("read 1 = loaded 0 + unchanged 1 + stale 0 + set aside 0 + rejected 0", Told.Counts(territory.Load(Cra.Feed, "second.csv", Cra.File(cra with { StructureName = "\"Mairie de Crest\"", Kind = "\"individuel\"" }))));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void Replaying_under_the_same_declared_files_changes_nothing(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        (byte[] file, _) = SmallTerritory.Cra(500, badShare: 0.05);
        territory.Load(Cra.Feed, "premier.csv", file);
        string held = Told.Held(territory);
        Assert.All(territory.Replay(Cra.Feed), report => Assert.Equal((0, 0), (report.Outcome!.RowsOpened, report.Outcome.RowsClosed)));
        Assert.Equal(held, Told.Held(territory));
    }

    [EveryDatabase]
    public void A_load_of_one_partner_refused_leaves_the_others_as_they_are(TestEngine engine)
    {
        using TerritoryOnDisk territory = new(engine);
        territory.Load(Cra.Feed, "premier.csv", Cra.File(new Cra("a")));
        string held = Told.Held(territory);
        Assert.NotNull(territory.Load("foyer/activites", "x.xlsx", "ce n'est pas un classeur").Refusal);
        Assert.Equal(held, Told.Held(territory));
    }

    private static long Rejected(InventedExpectation expected) => expected.Bad
        .Where(pair => pair.Key is BadLine.ImpossibleDate or BadLine.MissingDate or BadLine.NegativeMinutes or BadLine.HugeParticipants or BadLine.WrongWidth)
        .Sum(pair => pair.Value);
}
