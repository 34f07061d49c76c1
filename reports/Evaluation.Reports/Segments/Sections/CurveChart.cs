using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Searching;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>How sharp segments are by their number, beside what data without groups give.</summary>
internal static class CurveChart
{
    internal static Figure Of(SegmentPages pages, SegmentRun run)
    {
        (double shuffled, double cloud) = (Bar(run, run.Permuted), Bar(run, run.Cloud));
        Table table = new(
            SegmentPages.Fill(pages.Words.Number.CurveTitle, pages.Of(run.Definition.Label)),
            pages.Mentions(run),
            [
                new("k", pages.Words.Number.Tried, ValueShape.Text),
                new("sharpness", pages.Words.Number.Sharpness, ValueShape.Number(2)),
                new("shuffled", pages.Words.Number.ShuffledBar, ValueShape.Number(2)),
                new("cloud", pages.Words.Number.CloudBar, ValueShape.Number(2)),
                new("overlap", pages.Words.Number.Overlap, ValueShape.Number(2)),
                new("stable", pages.Words.Number.LeastStable, new ValueShape(ShapeKind.Percentage)),
                new("smallest", pages.Words.Number.Smallest, ValueShape.Whole),
                new("verdict", pages.Words.Number.Verdict, ValueShape.Text),
            ],
            [.. run.Curve.Select(candidate => Row(pages, run, candidate, shuffled, cloud))]);
        KCandidate best = run.Curve.MaxBy(candidate => candidate.Silhouette)!;
        return new Chart(
            ChartKind.Line,
            SegmentPages.Fill(pages.Words.Number.CurveAlternative, run.Curve[0].K, run.Curve[^1].K, pages.Number(best.Silhouette, 2), best.K, pages.Number(shuffled, 2), pages.Number(cloud, 2)),
            table, "k", ["sharpness", "shuffled", "cloud"]);
    }

    private static Row Row(SegmentPages pages, SegmentRun run, KCandidate candidate, double shuffled, double cloud) => new(
    [
        new TextCell($"{candidate.K}"),
        SegmentPages.Cell(candidate.Silhouette, ValueShape.Number(2)),
        SegmentPages.Cell(shuffled, ValueShape.Number(2)),
        SegmentPages.Cell(cloud, ValueShape.Number(2)),
        SegmentPages.Cell(candidate.DaviesBouldin, ValueShape.Number(2)),
        SegmentPages.Cell(candidate.LeastStability, new ValueShape(ShapeKind.Percentage)),
        Smallest(candidate),
        new TextCell(Verdict(pages, run, candidate)),
    ]);

    private static Cell Smallest(KCandidate candidate) =>
        candidate.Smallest is int smallest ? new NumberCell(smallest) : new HiddenCell();

    private static string Verdict(SegmentPages pages, SegmentRun run, KCandidate candidate) => candidate switch
    {
        _ when run.Verdict != RunVerdict.Segments => candidate.Refusal is null ? pages.Words.Number.VerdictRefused : pages.Words.Number.RefusalOf(candidate.Refusal),
        { K: int k } when k == run.Wanted?.K => pages.Words.Number.VerdictWanted,
        { K: int k } when run.Wanted is null && k == run.Proposed => pages.Words.Number.VerdictChosen,
        _ => pages.Words.Number.RefusalOf(candidate.Refusal),
    };

    // What the best of the rows must exceed: every draw, and their mean by so many standard deviations.
    private static double Bar(SegmentRun run, ReferenceTest? reference)
    {
        if (reference is null || reference.Draws.Count == 0)
        {
            return 0;
        }

        double mean = reference.Mean;
        double deviation = Math.Sqrt(reference.Draws.Sum(draw => (draw - mean) * (draw - mean)) / Math.Max(1, reference.Draws.Count - 1));
        return Math.Max(reference.Draws.Max(), mean + (run.Method.Excess * deviation));
    }
}
