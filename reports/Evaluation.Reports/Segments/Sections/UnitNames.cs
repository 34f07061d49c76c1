using Evaluation.Reports.Figures;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What a column of a run's units is called and how it is written, from the feature declared on it.</summary>
internal static class UnitNames
{
    internal static string Of(SegmentPages pages, SegmentRun run, string column) => Feature(run, column) is SegmentFeature feature ? pages.NameOf(feature) : column;

    internal static ValueShape Shape(SegmentRun run, string column) => Feature(run, column) is SegmentFeature feature ? SegmentPages.ShapeOf(feature) : ValueShape.Number(1);

    private static SegmentFeature? Feature(SegmentRun run, string column) => run.Definition.Features.FirstOrDefault(feature => feature.Column == column);
}
