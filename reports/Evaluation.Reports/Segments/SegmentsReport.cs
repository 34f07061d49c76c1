using Evaluation.Reports.Figures;
using Evaluation.Reports.Segments.Sections;

namespace Evaluation.Reports.Segments;

/// <summary>The report on segments: what was found or not, a card for each segment, territories not reached, what changed, how it was computed.</summary>
public static class SegmentsReport
{
    /// <summary>Makes the document.</summary>
    /// <param name="values">The values.</param>
    public static ReportDocument Of(SegmentsValues values)
    {
        SegmentPages pages = new(values);
        return new ReportDocument
        {
            Title = pages.Words.Title,
            Subtitle = pages.Words.Subtitle,
            Territory = values.Territory,
            Period = Period(pages),
            Marks = values.Marks,
            Language = values.Language,
            AsOf = values.AsOf,
            Sections =
            [
                SummarySection.Of(pages),
                .. values.Runs.Select(kept => RunSection.Of(pages, kept)),
                UnreachedSection.Of(pages),
                NeedUseSection.Of(pages),
                DriftSection.Of(pages),
                .. pages.Divided.Select(run => DetailSection.Of(pages, run)),
                NumberSection.Of(pages),
                MethodSection.Of(pages),
            ],
        };
    }

    private static string Period(SegmentPages pages) =>
        pages.Values.Runs.Count == 0 ? pages.Words.NotApplicable : string.Join(", ", pages.Values.Runs.Select(kept => pages.Of(kept.Run.Period.Label)).Distinct());
}
