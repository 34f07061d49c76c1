using Evaluation.Reports.Figures;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Cards;

/// <summary>How sure one may be of a segment, in words: of ten rows that are in it or in the one found again, how many are in both.</summary>
internal sealed class StabilityWords(SegmentPages pages, SegmentRun run)
{
    // Hennig (2007).
    private const double VeryStable = 0.85;
    private const double Stable = 0.75;

    internal string Of(Segment segment) => segment.Stability is double stability
        ? SegmentPages.Fill(pages.Words.Stability.Text, Sentences.Capital(Status(segment).Text), pages.Whole(run.Method.Resamples), Members(stability))
        : pages.Words.Stability.Merged;

    internal Status Status(Segment segment) => segment.Stability switch
    {
        null => new Status(pages.Words.Stability.Unknown, StatusTone.Unknown),
        >= VeryStable => new Status(pages.Words.Stability.VeryStable, StatusTone.Good),
        >= Stable => new Status(pages.Words.Stability.Stable, StatusTone.Good),
        double low when low >= run.Method.LeastStability => new Status(pages.Words.Stability.HardlyStable, StatusTone.Watch),
        _ => new Status(pages.Words.Stability.Unstable, StatusTone.Late),
    };

    private string Members(double stability) => stability >= 0.95
        ? pages.Words.Stability.MembersAll
        : SegmentPages.Fill(pages.Words.Stability.MembersOfTen, Math.Floor(stability * 10));
}
