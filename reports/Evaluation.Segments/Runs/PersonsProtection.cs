using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Segments.Running;

namespace Evaluation.Segments.Runs;

/// <summary>A run of persons as an audience may see it, beside the runs of the same period told before.</summary>
/// <param name="settings">What the folder said when the rows were read.</param>
/// <param name="audience">Whom it is for.</param>
internal sealed class PersonsProtection(FolderSettings settings, Audience audience)
{
    private readonly int _threshold = settings.Thresholds.For(audience);

    /// <summary>The run without what must be hidden.</summary>
    /// <param name="run">The run, nothing hidden.</param>
    /// <param name="earlier">The runs of the same period kept before, nothing hidden, the first one first.</param>
    /// <param name="former">The run that this one tells the drift from, nothing hidden; null for none.</param>
    internal SegmentRun Of(SegmentRun run, IEnumerable<SegmentRun> earlier, SegmentRun? former)
    {
        List<EarlierRun> told = [];
        foreach (SegmentRun one in earlier)
        {
            told.Add(new EarlierRun(one, Hidden(one, [.. told])));
        }

        HiddenCategories hidden = Hidden(run, told);
        Segment[] segments = [.. run.Segments.Select(hidden.Without)];
        RunRows rows = HiddenRows.Of(run.Rows, _threshold, hidden.HiddenTotals(run));
        return run with
        {
            Rows = rows,
            Segments = rows.Taken is null ? [.. segments.Select(WithoutWhole)] : segments,
            Curve = [.. run.Curve.Select(candidate => candidate.Smallest < _threshold ? candidate with { Smallest = null } : candidate)],
            Refusal = run.Refusal is not null && run.Rows.Read is > 0 && run.Rows.Read < _threshold ? RunSentences.FewRows : run.Refusal,
            Drift = run.Drift is { } drift ? drift with { Changes = [.. drift.Changes.Select(change => Without(change, segments, hidden, former is null ? null : Hidden(former, [])))] } : null,
        };
    }

    private HiddenCategories Hidden(SegmentRun run, IReadOnlyList<EarlierRun> earlier) => HiddenCategories.Of(run, _threshold, settings.Thresholds.Internal, earlier);

    private static Segment WithoutWhole(Segment segment) => segment with { Categories = [.. segment.Categories.Select(category => category with { OfAll = null, CountOfAll = null })] };

    // What is hidden now would be told by what moved, and what was hidden then by its share then.
    private static SegmentChange Without(SegmentChange change, Segment[] segments, HiddenCategories hidden, HiddenCategories? former)
    {
        Segment? now = segments.FirstOrDefault(segment => segment.Code == change.Code);
        bool fewThen = former?.HidesSize(change.FormerCode) == true;
        return change with
        {
            Share = now?.Share?.Value,
            FormerShare = fewThen ? null : change.FormerShare,
            Moved = fewThen ? [] : [.. change.Moved.Where(moved => now?.Size is not null && !hidden.Hides(now, moved.Column) && !hidden.IsCounted(moved.Column))],
        };
    }
}
