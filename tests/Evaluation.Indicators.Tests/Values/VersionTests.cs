using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Indicators.Values.Peers;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Values;

/// <summary>One question under several definitions, with exceptions of one feed, or beside peers.</summary>
public sealed class VersionTests(SmallStars stars) : IClassFixture<SmallStars>
{
    [Fact]
    public void Each_version_defines_its_days_and_both_are_told_side_by_side()
    {
        IndicatorRun run = stars.On(TestEngine.DuckDb).Run();
        Assert.Equal(
            "1: 01/01/2015–31/12/2024, 2: 01/01/2025–",
            string.Join(", ", run.Versions("ACT-01").Select(version => FormattableString.Invariant($"{version.Contract.Version}: {version.First:dd/MM/yyyy}–{version.Last:dd/MM/yyyy}"))));
        Assert.Equal((2, 54m), Told(run.Set("ACT-01", "2025")));
        Assert.Equal(1, run.Set("ACT-01", "2024").Contract.Version);
        IReadOnlyList<ValueSet> both = run.SideBySide(Ask.Request("ACT-01", "2025", RowFilter.None));
        Assert.Equal([(1, 30m), (2, 54m)], both.Select(Told));
        TrailKey key = TrailKey.Of(both[0], both[0].Values[0]);
        Assert.Equal("ACT-01;2025;n=2;geo=2025;def=2024-12-31", key.ToString());
        Assert.Equal(30, run.Trace(TrailKey.Parse(key.ToString()), Audience.Analyst).Recomputed);
    }

    // In May and June, the version that reads everybody counts one support more.
    [Fact]
    public void Two_versions_that_differ_by_few_people_are_not_both_shown()
    {
        ValueRequest request = Ask.Request("ACT-01", "2025-05-01..2025-06-30", RowFilter.None);
        IReadOnlyList<ValueSet> both = stars.On(TestEngine.DuckDb).Run().SideBySide(request);
        Assert.Equal([(true, null), (false, 22m)], both.Select(set => (set.Values[0].Hidden, set.Values[0].Value)));
    }

    [Fact]
    public void A_version_replaced_from_its_first_day_defines_no_day()
    {
        IndicatorContract old = stars.On(TestEngine.DuckDb).Run().Contract("ACT-02", new DateOnly(2025, 1, 1));
        IndicatorContract[] all = [old, old with { Version = 2, EffectiveFrom = old.EffectiveFrom, EffectiveTo = new DateOnly(2020, 12, 31) }, old with { Version = 3, EffectiveFrom = new DateOnly(2022, 1, 1) }];
        Assert.Equal((new DateOnly(2021, 1, 1), new DateOnly(2021, 12, 31)), (ContractVersion.Of(old, all).First, ContractVersion.Of(old, all).Last));
        ContractVersion none = ContractVersion.Of(old, [old, old with { Version = 2 }]);
        Assert.Null(none.First);
        Assert.Throws<IndicatorRefusal>(() => none.DayNear(new DateOnly(2025, 1, 1)));
    }

    [EveryDatabase]
    public void What_one_feed_includes_or_excludes_departs_from_the_common_definition(TestEngine engine)
    {
        using SmallStar other = new(engine);
        string common = ShippedContracts.All.Single(text => text.Name == "ACT-02").Text.Body;
        Know("OWN-1", "excludes:\n  - { feeds: [conseiller-numerique/cra-v1], kinds: [ponctuel], why: { fr: p, en: p } }");
        Know("OWN-2", "conditions: { kinds: [collectif] }\nincludes:\n  - { feeds: [asso-ecran/activites], kinds: [individuel], why: { fr: p, en: p } }");
        Know("OWN-3", "excludes:\n  - { feeds: [tableur/activites], why: { fr: p, en: p } }");
        IndicatorRun run = other.Run();
        Assert.Equal((11m, 7m, 7m), (Number(run, "OWN-1"), Number(run, "OWN-2"), Number(run, "OWN-3")));
        Assert.Equal((7, 3), (run.Whole("OWN-1", "2025").Coverage.Expected, run.Whole("OWN-3", "2025").Coverage.Expected));

        void Know(string id, string exceptions) => other.Know(
            "contract", id, 1, common.Replace("id: ACT-02", $"id: {id}", StringComparison.Ordinal).Replace("measure: count\n", $"measure: count\n{exceptions}\n", StringComparison.Ordinal), 1);
    }

    [Fact]
    public void Territories_are_compared_with_shown_peers_of_their_class_of_population()
    {
        IndicatorRun run = stars.On(TestEngine.DuckDb).Run();
        ValueRequest request = Ask.Request("ACT-02", "2025", RowFilter.None, Slice.Commune);
        PeerComparison usual = run.WithPeers(request);
        Assert.Equal(
            ["commune:93005 50\u202f000 0", "commune:93066 100\u202f000 0"],
            usual.Rows.Select(row => $"{row.Territory.Code} {row.Class!.Label.Fr.Split(' ')[1]} {row.Peers}{row.Median}"));
        PeerComparison one = PeerComparison.Of(usual.Set, run.Set("CTX-POP", "2025", Slice.Commune), new PeerRule([500_000], 1));
        Assert.Equal([(1, 6m * 10_000 / 150_000), (1, 2m * 10_000 / 86_000)], one.Rows.Select(row => (row.Peers, row.Median!.Value)));
        ValueSet hidden = usual.Set with { Values = [.. usual.Set.Values.Select(value => value.Slices[0].Code == "commune:93005" ? value with { Hidden = true, Value = null } : value)] };
        Assert.Equal([(null, 1), (6m * 10_000 / 150_000, 0)], PeerComparison.Of(hidden, run.Set("CTX-POP", "2025", Slice.Commune), one.Rule).Rows.Select(row => (row.Level, row.Peers)));
        Assert.Throws<IndicatorRefusal>(() => run.WithPeers(Ask.Request("ACT-02", "2025", RowFilter.None, Slice.Month)));
    }

    private static (int, decimal?) Told(ValueSet set) => (set.Contract.Version, set.Values[0].Value);

    private static decimal? Number(IndicatorRun run, string id) => run.Whole(id, "2025").Value;
}
