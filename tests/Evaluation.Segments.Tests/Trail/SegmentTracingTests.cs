using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Tests.Running;
using Evaluation.Segments.Trail;
using Evaluation.Testing;

namespace Evaluation.Segments.Tests.Trail;

/// <summary>Figures of segments are walked back to the lines of the files delivered.</summary>
public sealed class SegmentTracingTests
{
    [EveryDatabase]
    public void Figures_are_made_again_from_the_lines_behind_them(TestEngine engine)
    {
        using SegmentStar star = new(engine);
        SegmentDefinition[] alike = engine == TestEngine.DuckDb ? [SegmentStar.Definition("personnes"), SegmentStar.Definition("lieux")] : [];
        WhoDeliveredEachSupportIsKnown(star);
        foreach (SegmentDefinition definition in (SegmentDefinition[])[SegmentStar.Supports, SegmentStar.Definition("communes"), .. alike])
        {
            int load = star.Keep(definition);
            SegmentTracing tracing = new(star.Session, Audience.Public);
            SegmentRun run = SegmentReader.LastOf(star.Session, load, definition.Id, Audience.Public)!.Run;
            foreach (SegmentTrailKey key in Keys(run, load))
            {
                SegmentTrace trace = tracing.Of(SegmentTrailKey.Parse(key.ToString()), CancellationToken.None);
                Assert.True(trace.IsFound, $"{key}: {trace.Printed} printed, {trace.Again} made again");
                Assert.True(trace.Lines > 0 && trace.LinesSha256.Length == 64 && trace.File!.Sha256.Length == 64, key.ToString());
                Assert.All(trace.Deliveries, delivery => Assert.Equal(definition.CountsPersons, delivery.Lines is null));
            }
        }
    }

    [Fact]
    public void A_support_is_one_line_and_what_is_hidden_unknown_or_read_otherwise_has_no_trail()
    {
        using SegmentStar star = new(TestEngine.DuckDb);
        int load = star.Keep(SegmentStar.Supports);
        SegmentTracing tracing = new(star.Session, Audience.Public);
        SegmentTrailKey size = new("supports", load, SegmentFigure.Size) { Segment = "supports-A" };
        SegmentTrace trace = tracing.Of(size, CancellationToken.None);
        Assert.Equal((469, 920, 469), (trace.Rows, trace.Of, trace.Lines));
        Assert.NotEqual(trace.LinesSha256, tracing.Of(size with { Segment = "supports-B" }, CancellationToken.None).LinesSha256);

        SegmentCategory hidden = SegmentReader.LastOf(star.Session, load, "supports", Audience.Public)!.Run.Segments[0].Categories.First(category => category is { Column: "gender", Count: null });
        Refused("protégée", size with { Figure = SegmentFigure.Category, Column = hidden.Column, Category = hidden.Code });
        Refused("aucun chiffre", size with { Segment = "supports-Z" });
        Refused("aucun calcul", size with { Run = load - 1 });
        star.Session.ExecuteText("update journal_text set body = replace(body, '\"Statement\":\"', '\"Statement\":\"0') where kind = 'segment_run'");
        Refused("n'est plus celui de ce calcul", size);
        Assert.Throws<IndicatorRefusal>(() => SegmentTrailKey.Parse("segments/communes;figure=size"));

        void Refused(string sentence, SegmentTrailKey key) => Assert.Contains(sentence, Assert.Throws<IndicatorRefusal>(() => tracing.Of(key, CancellationToken.None)).Message, StringComparison.Ordinal);
    }

    // Where the territory takes partners to know every line of theirs.
    private static void WhoDeliveredEachSupportIsKnown(SegmentStar star)
    {
        RunScope scope = RunScope.Of(star.Session, IndicatorRun.Open(star.Session), Period.CivilYear(2025));
        FolderSettings lines = scope.Settings with { Thresholds = scope.Settings.Thresholds with { Partners = PartnerKnowledge.Lines } };
        FeatureRows rows = FeatureReading.Read(star.Session, SegmentStar.Supports, scope.Parameters, CancellationToken.None);
        PartnerRows partners = PartnerRows.Of(star.Session, scope with { Settings = lines }, SegmentStar.Supports, rows)!;
        Assert.Equal(rows.Keys.Count, partners.Counts(Enumerable.Range(0, rows.Keys.Count)).Values.Sum());
        Assert.Null(PartnerRows.Of(star.Session, scope, SegmentStar.Supports, rows));
    }

    private static IEnumerable<SegmentTrailKey> Keys(SegmentRun run, int load)
    {
        SegmentTrailKey any = new(run.Definition.Id, load, SegmentFigure.Mean);
        Segment segment = run.Segments[0];
        yield return any with { Figure = SegmentFigure.Size, Segment = segment.Code };
        foreach (FeatureProfile profile in segment.Features.Where(profile => profile.Mean is not null).DistinctBy(profile => run.Features.First(feature => feature.Feature.Column == profile.Column).Feature.Side))
        {
            yield return any with { Segment = segment.Code, Column = profile.Column };
            yield return any with { Figure = SegmentFigure.Difference, Segment = segment.Code, Column = profile.Column };
            yield return any with { Column = profile.Column };
            if (run.Units.FirstOrDefault(unit => unit.Values[profile.Column] is not null) is { } unit)
            {
                yield return any with { Figure = SegmentFigure.Value, Unit = unit.Code, Column = profile.Column };
            }
        }

        foreach (SegmentCategory category in segment.Categories.Where(category => category.Count is > 0).Take(1))
        {
            yield return any with { Figure = SegmentFigure.Category, Segment = segment.Code, Column = category.Column, Category = category.Code };
        }

        foreach (UnreachedUnit unit in run.Unreached.Where(unit => unit.Gap is not null).Take(1))
        {
            yield return any with { Figure = SegmentFigure.Gap, Unit = unit.Code };
        }
    }
}
