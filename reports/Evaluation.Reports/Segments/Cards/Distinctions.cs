using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Cards;

/// <summary>What sets a segment apart from the whole, feature by feature, in words that an elected reader takes in at once.</summary>
internal sealed class Distinctions(SegmentPages pages, SegmentRun run)
{
    // Cohen (1988): half a standard deviation shows, a fifth hardly.
    private const double Shows = 0.5;
    private const double HardlyShows = 0.2;
    private const int Most = 4;

    /// <summary>The clearest features in one sentence.</summary>
    internal string Of(Segment segment)
    {
        FeatureProfile[] known = [.. segment.Features.Where(profile => Math.Abs(profile.Difference ?? 0) >= HardlyShows)];
        FeatureProfile[] clear = [.. known.Where(profile => Math.Abs(profile.Difference!.Value) >= Shows).Take(Most)];
        string[] said = [.. (clear.Length > 0 ? clear : known.Take(2)).Select(Of).OfType<string>()];
        return said.Length == 0 ? pages.Words.Card.DistinctLittle : $"{Sentences.Capital(string.Join(pages.Semicolon, said))}.";
    }

    private string? Of(FeatureProfile profile)
    {
        if (run.Features.FirstOrDefault(each => each.Feature.Column == profile.Column) is not { Mean: double whole } feature)
        {
            return null;
        }

        string trait = pages.Of(profile.Difference > 0 ? feature.Feature.High : feature.Feature.Low);
        if (profile.Mean is not double part)
        {
            return SegmentPages.Fill(pages.Words.Compared.FeatureHidden, trait);
        }

        (string here, string everywhere) = (pages.Said(feature.Feature, part), pages.Said(feature.Feature, whole));
        return Ratio(feature.Feature, part, whole) is string ratio
            ? SegmentPages.Fill(pages.Words.Compared.FeatureCompared, trait, here, everywhere, ratio)
            : SegmentPages.Fill(pages.Words.Compared.FeatureUnlike, trait, here, everywhere);
    }

    // A share always compares; an amount only where it is a clear multiple: « 62 ans, un peu plus » says nothing more than the two ages.
    private string? Ratio(SegmentFeature feature, double part, double whole) => (whole > 0, SegmentPages.IsShare(feature)) switch
    {
        (false, _) => null,
        (_, true) => pages.Words.Compared.Often.OfShare(part, whole),
        _ => part >= 0 && part / whole is < 0.57 or >= 1.75 ? pages.Words.Compared.Much.Of(part, whole) : null,
    };
}
