using Evaluation.Indicators;
using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;
using Evaluation.Warehouse;

namespace Evaluation.Segments.Running;

/// <summary>★ Makes a run: its rows read as of a load and scaled, the search for a number of segments, and the segments described, or why there are none.</summary>
/// <param name="session">An open session with the warehouse.</param>
/// <param name="asOf">The load that rows are known as of; null for the last.</param>
public sealed class SegmentRunner(WarehouseSession session, int? asOf = null)
{
    /// <summary>Runs; the same rows give the same run to the bit.</summary>
    /// <param name="question">What to divide.</param>
    /// <param name="past">The runs kept before of the same definition.</param>
    /// <param name="progress">Told of each clustering made; null for nobody.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IndicatorRefusal">There is no such load, or a number is wanted that is not searched for.</exception>
    public SegmentFinding Run(SegmentQuestion question, SegmentPast past, IProgress<SearchProgress>? progress, CancellationToken cancellationToken)
    {
        Check(question);
        RunScope scope = RunScope.Of(session, IndicatorRun.Open(session, asOf), question.Period);
        SearchSettings settings = Settings(question, scope);
        FeatureRows rows = scope.Territory == 0 ? Nothing(question.Definition) : FeatureReading.Read(session, question.Definition, scope.Parameters, cancellationToken);
        ScaledRows scaled = FeatureScaling.Of(question.Definition, rows);
        SegmentRun empty = Empty(question, scope, settings, rows, scaled);
        if (Impossible(question.Definition, scope, rows, scaled) is { } sentence)
        {
            return None(empty with { Refusal = sentence, Units = UnitReading.Units(scope, question.Definition, rows, scaled, []) });
        }

        try
        {
            SearchResult found = new ClusterSearch(question.Engine, settings, progress).Run(scaled.Matrix!, cancellationToken);
            return new SegmentDescription(question.Definition, scope, rows, scaled).Of(Searched(empty, found, question.Wanted), found, past);
        }
        catch (ClusteringFault fault)
        {
            return None(empty with { Refusal = fault.Message, Units = UnitReading.Units(scope, question.Definition, rows, scaled, []) });
        }
    }

    private static void Check(SegmentQuestion question)
    {
        SegmentDefinition definition = question.Definition;
        if (question.Wanted is { } wanted && (wanted.K < definition.Least || wanted.K > definition.Most))
        {
            throw new IndicatorRefusal($"[{wanted.K}] segments sont voulus, hors de ceux que [{definition.Id}] cherche ({definition.Least} à {definition.Most})");
        }
    }

    // Whoever is told of persons is told of as many as anybody may read of.
    private static SearchSettings Settings(SegmentQuestion question, RunScope scope) => new()
    {
        Seed = (ulong)question.Definition.Seed,
        Least = question.Definition.Least,
        Most = question.Definition.Most,
        SmallestCluster = question.Definition.CountsPersons ? Math.Max(question.Definition.Smallest, scope.Settings.Thresholds.Public) : question.Definition.Smallest,
        Wanted = question.Wanted?.K,
        Cores = question.Cores,
    };

    private static FeatureRows Nothing(SegmentDefinition definition) => new([], FeatureReading.ColumnsOf(definition).ToDictionary(column => column, _ => Array.Empty<double?>(), StringComparer.Ordinal), 0);

    private static string? Impossible(SegmentDefinition definition, RunScope scope, FeatureRows rows, ScaledRows scaled) =>
        scope.Territory == 0 ? RunSentences.NoTerritory
        : rows.Keys.Count == 0 && rows.AtRandom > 0 ? RunSentences.OnlyRandom(rows.AtRandom)
        : rows.Keys.Count == 0 ? RunSentences.NoRows(definition.Unit, scope.Star.NamesPersons)
        : scaled.Kept.Count == 0 ? RunSentences.NoneWhole(definition, scaled)
        : scaled.Matrix is null ? RunSentences.AllAlike
        : null;

    private static SegmentRun Empty(SegmentQuestion question, RunScope scope, SearchSettings settings, FeatureRows rows, ScaledRows scaled) => new()
    {
        Definition = question.Definition,
        AsOf = scope.Star.Load,
        Period = question.Period,
        Territory = scope.Settings.Name,
        Method = new RunMethod(question.Engine.Name, ProgramVersion.Text, settings.Seed, settings.Starts, settings.Resamples, settings.References, settings.LeastStability, settings.Excess),
        Rows = new RunRows(
            rows.Keys.Count + rows.AtRandom,
            scaled.Kept.Count,
            rows.AtRandom,
            [.. question.Definition.Features.Where(feature => scaled.LeftOut.ContainsKey(feature.Column)).Select(feature => new LackingRows(feature.Column, feature.Label, scaled.LeftOut[feature.Column], null))],
            [.. question.Definition.Features.Where(feature => scaled.Filled.ContainsKey(feature.Column)).Select(feature => new LackingRows(feature.Column, feature.Label, scaled.Filled[feature.Column], feature.Why))]),
        Verdict = RunVerdict.NotApplicable,
        Wanted = question.Wanted,
    };

    private static SegmentRun Searched(SegmentRun run, SearchResult found, WantedNumber? wanted) => run with
    {
        Verdict = found.Verdict switch
        {
            SearchVerdict.Structure => RunVerdict.Segments,
            SearchVerdict.NoBetterThanNoise => RunVerdict.NoStructure,
            _ => RunVerdict.NothingStands,
        },
        Refusal = found.Verdict switch
        {
            SearchVerdict.Structure => null,
            SearchVerdict.NoBetterThanNoise => RunSentences.NoStructure(found),
            _ => RunSentences.NothingStands(found, wanted),
        },
        Curve = found.Curve,
        Permuted = found.Permuted,
        Cloud = found.Cloud,
        Proposed = KChoice.Of(found.Curve, null)?.K,
    };

    private static SegmentFinding None(SegmentRun run) => new(run, [], []);
}
