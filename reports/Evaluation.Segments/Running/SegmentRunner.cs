using Evaluation.Indicators;
using Evaluation.Indicators.Values;
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
        FeatureRows rows = Read(question.Definition, scope, cancellationToken);
        ScaledRows scaled = FeatureScaling.Of(question.Definition, rows);
        SegmentDescription description = new(question.Definition, scope, rows, scaled, PartnerRows.Of(session, scope, question.Definition, rows));
        SegmentRun empty = RunBeginning.Of(question, scope, settings, rows, scaled);
        if (Impossible(question.Definition, scope, rows, scaled) is { } sentence)
        {
            return description.Without(empty with { Refusal = sentence });
        }

        try
        {
            SearchResult found = new ClusterSearch(question.Engine, settings, progress).Run(scaled.Matrix!, cancellationToken);
            SegmentRun searched = RunBeginning.Searched(empty, found, question.Wanted);
            return found.Chosen is null ? description.Without(searched) : Described(question.Definition, description, searched, found, scope, past);
        }
        catch (ClusteringFault fault)
        {
            return description.Without(empty with { Refusal = RunSentences.TooFew(fault) });
        }
    }

    /// <summary>Puts rows of a period in the segments that the last search found, each in the nearest; none is searched for.</summary>
    /// <param name="question">What to read; its definition is that of the search.</param>
    /// <param name="past">The runs kept before of the same definition.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <exception cref="IndicatorRefusal">There is no such load, or no segment was found before.</exception>
    public SegmentFinding Assign(SegmentQuestion question, SegmentPast past, CancellationToken cancellationToken)
    {
        KeptRun found = past.Found ?? throw new IndicatorRefusal($"[{question.Definition.Id}] n'a pas de segments où ranger des lignes\u00a0: lancer « evaluation segments run --definition {question.Definition.Id} --period ANNÉE »");
        SegmentQuestion same = question with { Definition = found.Run.Definition };
        CheckLength(found.Run, question);
        RunScope scope = RunScope.Of(session, IndicatorRun.Open(session, asOf), question.Period);
        FeatureRows rows = Read(same.Definition, scope, cancellationToken);
        ScaledRows scaled = KnownScaling.Of(found.Run, rows);
        SegmentDescription description = new(same.Definition, scope, rows, scaled, PartnerRows.Of(session, scope, same.Definition, rows));
        SegmentRun empty = RunBeginning.Of(same, scope, Settings(same, scope), rows, scaled) with { AssignedFrom = found.Load, Method = found.Run.Method, Wanted = found.Run.Wanted, Proposed = found.Run.Proposed };
        return Impossible(same.Definition, scope, rows, scaled) is { } sentence
            ? description.Without(empty with { Refusal = sentence })
            : Assigned(description, empty, found.Run, KnownScaling.Nearest(found.Run, scaled), past);
    }

    private static SegmentFinding Assigned(SegmentDescription description, SegmentRun run, SegmentRun found, MergedClusters clusters, SegmentPast past) =>
        description.Of(run with { Verdict = RunVerdict.Segments }, clusters, SegmentNaming.Known(found, clusters, past), past);

    // What territories, places and persons use adds up with the days: over fewer, all would seem to use little.
    private static void CheckLength(SegmentRun found, SegmentQuestion question)
    {
        (int then, int now) = (Days(found.Period), Days(question.Period));
        if (question.Definition.Unit != SegmentUnit.Support && Math.Abs(now - then) > then / 50)
        {
            throw new IndicatorRefusal($"[{question.Definition.Id}] a été calculé sur {then} jours, et {now} sont demandés\u00a0: ce qui est utilisé s'ajoute avec les jours, donner une période aussi longue");
        }
    }

    private static int Days(Period period) => period.To.DayNumber - period.From.DayNumber + 1;

    private static SegmentFinding Described(SegmentDefinition definition, SegmentDescription description, SegmentRun run, SearchResult found, RunScope scope, SegmentPast past)
    {
        MergedClusters clusters = MergedClusters.From(found.Chosen!, found.Curve.First(candidate => candidate.K == found.Chosen!.K), definition.CountsPersons ? scope.Settings.Thresholds.Public : 1);
        return description.Of(run, clusters, SegmentNaming.Of(definition, description.Features, clusters, past), past);
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

    private FeatureRows Read(SegmentDefinition definition, RunScope scope, CancellationToken cancellationToken) =>
        scope.Territory == 0 ? Nothing(definition) : FeatureReading.Read(session, definition, scope.Parameters, cancellationToken);

    private static FeatureRows Nothing(SegmentDefinition definition) => new([], FeatureReading.ColumnsOf(definition).ToDictionary(column => column, _ => FeatureColumn.Empty, StringComparer.Ordinal), 0);

    private static RunRefusal? Impossible(SegmentDefinition definition, RunScope scope, FeatureRows rows, ScaledRows scaled) =>
        scope.Territory == 0 ? RunSentences.NoTerritory
        : rows.Keys.Count == 0 && rows.AtRandom > 0 ? RunSentences.OnlyRandom(rows.AtRandom)
        : rows.Keys.Count == 0 ? RunSentences.NoRows(definition.Unit, scope.Star.NamesAnybody)
        : scaled.Kept.Count == 0 ? RunSentences.NoneWhole(definition, scaled)
        : scaled.Matrix is null ? RunSentences.AllAlike
        : null;
}
