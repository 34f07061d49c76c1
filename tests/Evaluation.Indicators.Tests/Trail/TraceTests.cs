using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Tests.Values;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Testing;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Tests.Trail;

public sealed class TraceTests(SmallStars stars) : IClassFixture<SmallStars>
{
    public static IEnumerable<object[]> Contracts => StatementTextTests.Contracts;

    [EveryDatabase]
    [MemberData(nameof(Contracts))]
    public void The_lines_behind_each_visible_figure_make_it_again(TestEngine engine, string id)
    {
        IndicatorRun run = stars.Run(engine);
        IndicatorContract contract = run.Contract(id, new DateOnly(2025, 12, 31));
        ValueSet set = run.Set(id, "2025", [.. Required.Slices(contract)]);
        foreach (IndicatorValue value in set.Values.Where(value => !value.Hidden && value.Value is not null))
        {
            Assert.Equal(value.Value, run.Trace(TrailKey.Of(set, value), Audience.Analyst).Recomputed);
        }

        Assert.All(set.Values.Where(value => !value.Hidden && value.Rows > 0), value => Assert.NotEmpty(run.Trace(TrailKey.Of(set, value), Audience.Analyst).Parts[0].Lines));
    }

    [EveryDatabase]
    public void Children_reach_their_delivery_lines_by_their_activity(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet set = run.Set("ACT-13", "2025", Slice.Theme);
        IndicatorValue value = set.Values.Single(value => value.Slices[0].Code == "email");
        TracePart part = run.Trace(TrailKey.Of(set, value), Audience.Analyst).Parts.Single();
        Assert.Equal([("asso-ecran/activites", 2), ("conseiller-numerique/cra-v1", 2)], part.Lines.Select(line => (line.Feed, line.LineNumber)).Order());
    }

    [EveryDatabase]
    public void A_ratio_has_the_lines_of_both_its_halves(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet set = run.Set("ACT-10-TAUX", "2025");
        Trace trace = run.Trace(TrailKey.Of(set, set.Values[0]), Audience.Analyst);
        Assert.Equal(set.Values[0].Value, trace.Recomputed);
        Assert.Equal([("ACT-10", 5m), ("ACT-07-ATELIERS", 19m), ("ACT-07-INDIVIDUELS", 5m)], trace.Parts.Select(part => (part.Contract, part.Recomputed!.Value)));
    }

    [EveryDatabase]
    public void A_part_that_alone_counts_too_few_people_is_not_told_apart_from_the_figure(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet set = run.Values(new ValueRequest(["ACT-07"], Period.CivilYear(2025), [], RowFilter.None, Audience.Public))[0];
        Trace trace = run.Trace(TrailKey.Of(set, set.Values[0]), Audience.Public);
        Assert.Equal(24, trace.Recomputed);
        TracePart part = trace.Parts.Single();
        Assert.Equal(("ACT-07", null, 7), (part.Contract, part.Recomputed, part.Lines.Count));
    }

    [EveryDatabase]
    [InlineData("ACT-02")]
    [InlineData("ACT-03")]
    [InlineData("ACT-07")]
    public void The_trail_of_an_action_counts_its_share(TestEngine engine, string id)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet set = run.Set(id, "2025", Slice.Action);
        Assert.All(
            set.Values.Where(value => !value.Hidden && value.Slices[0].Key > 0 && value.Value is not null),
            value => Assert.Equal(value.Value, run.Trace(TrailKey.Of(set, value), Audience.Analyst).Recomputed));
    }

    [EveryDatabase]
    public void A_trail_key_written_on_a_sheet_names_the_same_figure_when_read_again(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        RowFilter filter = new([new TerritoryId("departement", "93")], ["asso-ecran"], ["asso-ecran/activites"], ["S3;x"], ["collectif"], ["email"], new DateOnly(2025, 1, 2), new DateOnly(2025, 12, 1));
        ValueSet set = run.Set("ACT-02", "2025", filter with { Structures = [] }, Slice.Month, Slice.Commune);
        TrailKey key = TrailKey.Of(set, set.Values[0]) with { Filter = filter };
        Assert.Equal(
            "ACT-02;2025;n=2;geo=2025;in=departement:93;partner=asso-ecran;feed=asso-ecran%2Factivites;structure=S3%3Bx;kind=collectif;theme=email;from=2025-01-02;to=2025-12-01;by:month=2025-06#202506;by:commune=commune%3A93066#6",
            key.ToString());
        Assert.Equal(key.ToString(), TrailKey.Parse(key.ToString()).ToString());
    }

    [Theory]
    [InlineData("ACT-02 2025")]
    [InlineData("ACT-02;2025;n=2;in=departement:93")]
    [InlineData("ACT-02;2025;n=2;n=3;geo=2025")]
    [InlineData("ACT-02;2025;n=deux;geo=2025")]
    [InlineData("ACT-02;2025;n=2;geo=2025;themes=email")]
    [InlineData("ACT-02;2025;n=2;geo=2025;from=2025-13-01")]
    [InlineData("ACT-02;2025;n=2;geo=2025;def=hier")]
    [InlineData("ACT-02;2025;n=2;geo=2025;by:month=2025-06")]
    [InlineData("ACT-02;2025;n=2;geo=2025;by:month=2025-06#juin")]
    [InlineData("ACT-02;2025;n=2;geo=2025;by:mois=2025-06#202506")]
    [InlineData("ACT-02;2025;n=2;geo=2025;in")]
    public void A_trail_key_badly_copied_is_refused_never_read_as_another(string text) => Assert.Throws<IndicatorRefusal>(() => TrailKey.Parse(text));

    [EveryDatabase]
    public void The_trail_of_a_hidden_figure_is_refused_with_it(TestEngine engine)
    {
        IndicatorRun run = stars.Run(engine);
        ValueSet set = run.Values(new ValueRequest(["ACT-14-AGE"], Period.CivilYear(2025), [Slice.Attribute], RowFilter.None, Audience.Public))[0];
        IndicatorValue hidden = set.Values.Single(value => value.Hidden);
        Assert.Equal(
            "ce chiffre compte trop peu de personnes\u00a0: sa preuve est protégée comme lui",
            Assert.Throws<IndicatorRefusal>(() => run.Trace(TrailKey.Of(set, hidden), Audience.Public)).Message);
    }

    [EveryDatabase]
    public void A_figure_is_proved_at_its_own_load(TestEngine engine)
    {
        SmallStar star = stars.On(engine);
        IndicatorRun run = star.Run();
        ValueSet set = run.Set("ACT-02", "2025");
        Assert.Throws<IndicatorRefusal>(() => star.Run(3).Trace(TrailKey.Of(set, set.Values[0]), Audience.Analyst));
    }
}
