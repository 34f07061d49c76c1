using Evaluation.Reports.Figures;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What a column of a run's units is called and how it is written, from the feature declared on it.</summary>
internal static class UnitNames
{
    internal static string Of(SegmentPages pages, SegmentRun run, string column) => Feature(run, column) is SegmentFeature feature ? pages.NameOf(feature) : column;

    internal static ValueShape Shape(SegmentRun run, string column) => Feature(run, column) is SegmentFeature feature ? SegmentPages.ShapeOf(feature) : ValueShape.Number(1);

    /// <summary>The name of a column without its unit.</summary>
    internal static string Plain(SegmentPages pages, SegmentRun run, string column) => Feature(run, column) is SegmentFeature feature ? pages.Of(feature.Label) : column;

    /// <summary>A value of a column in words, with its unit.</summary>
    internal static string Said(SegmentPages pages, SegmentRun run, string column, double value) => Feature(run, column) is SegmentFeature feature ? pages.Said(feature, value) : pages.Number(value, 1);

    /// <summary>The way back of a value of a territory.</summary>
    internal static Trail Trail(SegmentPages pages, SegmentRun run, string code, string name, string column) =>
        pages.Trail(run, $"{name} · {Of(pages, run, column)}", SegmentFigure.Value, key => key with { Unit = code, Column = column });

    private static SegmentFeature? Feature(SegmentRun run, string column) => run.Definition.Features.FirstOrDefault(feature => feature.Column == column);
}
