using Evaluation.Indicators.Queries;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Running;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Trail;

/// <summary>Makes a figure again from rows read again.</summary>
internal static class FigureAgain
{
    /// <summary>The figure; null where its rows have none.</summary>
    internal static double? Of(SegmentRun run, SegmentTrailKey key, StarReader star, FeatureRows rows, int[] chosen) => key.Figure switch
    {
        SegmentFigure.Size => chosen.Length,
        SegmentFigure.Mean => Mean(rows.Columns[key.Column!], chosen),
        SegmentFigure.Category => chosen.Count(row => CategoryCounts.CodeOf(star, Codes(run.Definition, key.Column!), rows.Columns[key.Column!][row]) == key.Category),
        SegmentFigure.Value => chosen.Length == 1 ? rows.Columns[key.Column!][chosen[0]] : null,
        _ => chosen.Length == 1 && run.Definition.Gap is { } gap ? Gap(run, gap, rows, chosen[0]) : null,
    };

    private static double? Mean(FeatureColumn column, int[] chosen)
    {
        double[] present = [.. chosen.Where(column.Has).Select(row => column[row]!.Value).Order()];
        return present.Length == 0 ? null : present.Average();
    }

    // As a run counts it, beside what it prints.
    private static double? Gap(SegmentRun run, UnitGap gap, FeatureRows rows, int row) =>
        ((run.Unreached[0].UseGoal ?? run.Unreached[0].UseMedian) - rows.Columns[gap.Use][row]) * rows.Columns[gap.People][row] / gap.Per;

    private static CategoryCodes Codes(SegmentDefinition definition, string column) =>
        definition.Categories.FirstOrDefault(category => category.Column == column)?.Codes ?? CategoryCodes.YesNo;
}
