using Evaluation.Declared;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Keeping;
using Evaluation.Segments.Matching;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Testing;

namespace Evaluation.Segments.Tests.Running;

public sealed class KeptRunTests
{
    [EveryDatabase]
    public void A_run_is_kept_with_who_falls_where_and_the_next_one_keeps_codes_keys_and_tells_what_moved(TestEngine engine)
    {
        using SegmentStar star = new(engine);
        int first = star.Keep(SegmentStar.Definition("communes"));
        Assert.Equal("communes-A|30\ncommunes-B|30", Members(star, "territory_key", first));
        int second = star.Keep(SegmentStar.Definition("communes"));
        Assert.Equal("communes-A|30\ncommunes-B|30", Members(star, "territory_key", second));
        Assert.Equal("2|1000000001|1000000002", TestWarehouse.Value(star.Database, "select count(*), min(segment_key), max(segment_key) from dim_segment"));
        KeptRun last = SegmentReader.LastOf(star.Session, second, "communes", Audience.Committee)!;
        Assert.Equal(2, SegmentReader.All(star.Session, second, "communes", Audience.Committee).Count);
        Assert.Equal(first, last.Run.Drift!.FormerLoad);
        Assert.All(last.Run.Drift.Changes, change => Assert.Equal((SegmentFate.Same, change.FormerCode, 0.0), (change.Fate, change.Code, change.Drift)));

        SegmentFinding assigned = new SegmentRunner(star.Session).Assign(
            new SegmentQuestion(SegmentStar.Definition("communes"), Period.CivilYear(2024)), new SegmentKeeping(star.Database).Past("communes"), CancellationToken.None);
        Assert.Equal((second, 60), (assigned.Run.AssignedFrom, assigned.Segments.Count));
        Assert.Equal(last.Run.Segments.Select(segment => segment.Code), assigned.Run.Segments.Select(segment => segment.Code));
        Assert.All(assigned.Run.Drift!.Changes, change => Assert.Equal((SegmentFate.Same, change.FormerCode, true), (change.Fate, change.Code, change.Drift > 0)));

        int supports = star.Keep(SegmentStar.Supports);
        Assert.Equal("supports-A|469\nsupports-B|451", Members(star, "activity_key", supports));
        int persons = star.Keep(SegmentStar.Definition("personnes"));
        IndicatorRun figures = IndicatorRun.Open(star.Session, persons);
        Assert.Equal("communes-A=984 communes-B=111", Told(figures, "ACT-02", Slice.SegmentCommunes));
        Assert.Equal("non-renseigne=175 supports-A=469 supports-B=451", Told(figures, "ACT-02", Slice.SegmentSupports));
        Assert.Equal("personnes-A=60 personnes-B=60", Told(figures, "ACT-04", Slice.SegmentPersonnes));
        Assert.Throws<IndicatorRefusal>(() => Told(figures, "ACT-02", Slice.SegmentPersonnes));
        star.Change("update dim_place set structure_key = case when place_key in (2, 59) then 2 when place_key % 2 = 1 then 1 else 0 end");
        IndicatorRun placed = IndicatorRun.Open(star.Session, star.Keep(SegmentStar.Definition("lieux")));
        Assert.Equal("lieux=547 non-renseigne=548", Told(placed, "ACT-02", Slice.SegmentLieux).Replace("lieux-A", "lieux", StringComparison.Ordinal).Replace("lieux-B", "lieux", StringComparison.Ordinal));
        Assert.Throws<IndicatorRefusal>(() => Told(figures, "ACT-01", Slice.SegmentLieux));
    }

    [Fact]
    public void A_run_kept_before_reasons_had_codes_and_words_both_languages_is_read()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        star.Change("delete from fact_need");
        SegmentRun run = star.Run(SegmentStar.Definition("communes")).Run;
        string text = RunText.Write(run);
        int from = text.IndexOf("\"Refusal\":", StringComparison.Ordinal) + "\"Refusal\":".Length, to = text.IndexOf("}}", from, StringComparison.Ordinal) + 2;
        SegmentRun old = RunText.Read(string.Concat(text.AsSpan(0, from), "\"Sans objet\"", text.AsSpan(to)));
        Assert.Equal(new RunRefusal(RefusalReason.Unsaid, new Label("Sans objet", "Sans objet")), old.Refusal);
        Assert.Equal(run.Refusal, RunText.Read(text).Refusal);
        Assert.Equal(RefusalReason.NoRows, run.Refusal!.Reason);
    }

    [Fact]
    public void A_hidden_commune_is_not_found_from_its_segment()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        int load = star.Keep(SegmentStar.Definition("communes"));
        Dictionary<string, int?> segments = SegmentReader.LastOf(star.Session, load, "communes", Audience.Public)!.Run.Units.ToDictionary(unit => unit.Code, unit => unit.Segment);
        PublishedValues published = IndicatorRun.Open(star.Session, load).Publish([Asked("ACT-01", Slice.Commune), Asked("ACT-01", Slice.SegmentCommunes)], null, Audience.Public);
        Assert.Contains(published.Values[0].Values, value => value.Hidden);
        Assert.Contains(published.Values[1].Values, value => !value.Hidden);
        foreach (IGrouping<int?, IndicatorValue> segment in published.Values[0].Values.Where(value => segments.ContainsKey(value.Slices[0].Code)).GroupBy(value => segments[value.Slices[0].Code]))
        {
            Assert.NotEqual(1, segment.Count(value => value.Hidden));
        }
    }

    private static ValueRequest Asked(string contract, Slice slice) => new([contract], Period.CivilYear(2025), [slice], RowFilter.None, Audience.Public);

    private static string Told(IndicatorRun figures, string contract, Slice slice) =>
        string.Join(' ', figures.Values(Asked(contract, slice)).Single().Values.Select(value => FormattableString.Invariant($"{value.Slices[0].Code}={value.Value:0}")).Order(StringComparer.Ordinal));

    [Fact]
    public void Small_counts_of_persons_and_small_uses_of_communes_are_read_by_nobody()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        int load = star.Keep(SegmentStar.Supports);
        SegmentRun supports = SegmentReader.LastOf(star.Session, load, "supports", Audience.Public)!.Run;
        SegmentCategory men = supports.Segments.SelectMany(segment => segment.Categories).Single(category => category is { Column: "gender", Code: "genre_masculin", Count: null });
        Assert.Null(men.CountOfAll);
        Assert.All(supports.Segments.SelectMany(segment => segment.Categories), category => Assert.False(category.Count is > 0 and < 11));

        SegmentRun small = supports with { Segments = [supports.Segments[0], supports.Segments[1] with { Size = 3 }] };
        Assert.All(small.Segments, segment => Assert.Null(HiddenCategories.Of(small, 11, 5).Without(segment).Size));

        load = star.Keep(SegmentStar.Definition("communes"));
        SegmentRun communes = SegmentReader.LastOf(star.Session, load, "communes", Audience.Public)!.Run;
        Assert.Contains(communes.Units, unit => unit.Helped is null && unit.Values["supports"] is null && unit.Use is null);
        Assert.All(communes.Units, unit => Assert.False(unit.Helped is > 0 and < 11));
        Assert.All(communes.Unreached.SkipWhile(unit => unit.Gap is not null), unit => Assert.Null(unit.Gap));
        Assert.Contains(communes.Units, unit => unit.Helped == 0);
    }

    [Fact]
    public void A_count_told_by_two_columns_is_hidden_in_both_and_told_once()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        int load = star.Keep(SegmentStar.Supports);
        SegmentRun kept = SegmentReader.LastOf(star.Session, load, "supports", Audience.Analyst)!.Run;
        Label label = new("x", "x");
        SegmentCategory Told(string column, string code, int count, int all) => new(CategoryTopic.Who, column, label, code, label, count, 100, all, 200);
        Segment Of(int at, int workless, int retired) => kept.Segments[at] with
        {
            Size = 100,
            Features = [new FeatureProfile("jobless", workless / 100.0, 0, 1), new FeatureProfile("retired", retired / 100.0, 0, 1)],
            Categories =
            [
                Told("status", "statut_sans_emploi", workless, 63), Told("status", "statut_retraite", retired, 137),
                Told("jobless", "oui", workless, 63), Told("jobless", "non", 100 - workless, 137), Told("fragile", "oui", 50, 100), Told("fragile", "non", 50, 100),
            ],
        };
        SegmentRun run = kept with { Segments = [Of(0, 3, 97), Of(1, 60, 40)] };
        Segment small = HiddenCategories.Of(run, 11, 5).Without(run.Segments[0]);
        Assert.Equal(["status:", "status:", "fragile:50", "fragile:50"], small.Categories.Select(category => $"{category.Column}:{category.Count}"));
        Assert.Null(small.Features.Single(feature => feature.Column == "jobless").Mean);
    }

    private static string Members(SegmentStar star, string key, int load) => TestWarehouse.Value(
        star.Database,
        $"select s.code, count(distinct m.{key}) from fact_segment_membership as m join dim_segment as s on s.segment_key = m.segment_key and s.recorded_from <= {load} and {load} < s.recorded_to where m.recorded_from <= {load} and {load} < m.recorded_to and s.definition = case when '{key}' = 'territory_key' then 'communes' else 'supports' end group by s.code order by 1");
}
