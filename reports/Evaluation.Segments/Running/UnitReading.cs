using Evaluation.Segments.Definitions;
using Evaluation.Segments.Features;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Running;

/// <summary>Lists the territories or places of a run; supports and persons are never listed.</summary>
internal static class UnitReading
{
    private const double Upper = 2.0 / 3;

    /// <summary>Every unit read, by code.</summary>
    /// <param name="scope">Where and when.</param>
    /// <param name="definition">The definition.</param>
    /// <param name="rows">The rows read.</param>
    /// <param name="scaled">How they were scaled.</param>
    /// <param name="numbers">The segment of each row taken; empty where none is shown.</param>
    internal static IReadOnlyList<RunUnit> Units(RunScope scope, SegmentDefinition definition, FeatureRows rows, ScaledRows scaled, IReadOnlyList<int> numbers)
    {
        if (definition.CountsPersons)
        {
            return [];
        }

        Func<long, (string Code, string Name)> names = UnitNames.Of(scope.Star, definition.Unit);
        int?[] segments = Segments(rows, scaled, numbers);
        return [.. Enumerable.Range(0, rows.Keys.Count)
            .Select(row => Unit(definition, rows, scaled, row, segments[row], names(rows.Keys[row].Unit)) with { Within = Within(scope, definition, rows, row) })
            .OrderBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    /// <summary>Those of high need and low use, by the largest gap first.</summary>
    internal static IReadOnlyList<UnreachedUnit> Unreached(RunScope scope, SegmentDefinition definition, FeatureRows rows, ScaledRows scaled, IReadOnlyList<int> numbers)
    {
        if (definition.Gap is not { } gap)
        {
            return [];
        }

        (FeatureColumn need, FeatureColumn use, FeatureColumn people) = (rows.Columns[gap.Need], rows.Columns[gap.Use], rows.Columns[gap.People]);
        int[] known = [.. Enumerable.Range(0, rows.Keys.Count).Where(row => need[row] is not null && use[row] is not null && people[row] is not null)];
        if (known.Length == 0)
        {
            return [];
        }

        double high = FeatureScaling.Quantile([.. known.Select(row => need[row]!.Value).Order()], Upper);
        LowUse low = LowUse.Of(known.Select(row => use[row]!.Value));
        if (low.Goal <= 0)
        {
            return [];
        }

        Func<long, (string Code, string Name)> names = UnitNames.Of(scope.Star, definition.Unit);
        int?[] segments = Segments(rows, scaled, numbers);
        return [.. known
            .Where(row => need[row] >= high && low.Holds(use[row]!.Value))
            .Select(row => (Row: row, Named: names(rows.Keys[row].Unit)))
            .Select(unit => new UnreachedUnit(
                rows.Keys[unit.Row].Unit, unit.Named.Code, unit.Named.Name, segments[unit.Row], (long)people[unit.Row]!.Value, need[unit.Row]!.Value, high, use[unit.Row], low.Median,
                low.Missing(use[unit.Row]!.Value, people[unit.Row]!.Value, gap.Per))
            {
                UseGoal = low.Goal,
            })
            .OrderByDescending(unit => unit.Gap)
            .ThenBy(unit => unit.Code, StringComparer.Ordinal)];
    }

    private static int?[] Segments(FeatureRows rows, ScaledRows scaled, IReadOnlyList<int> numbers)
    {
        int?[] segments = new int?[rows.Keys.Count];
        for (int at = 0; at < numbers.Count; at++)
        {
            segments[scaled.Kept[at]] = numbers[at];
        }

        return segments;
    }

    private static RunUnit Unit(SegmentDefinition definition, FeatureRows rows, ScaledRows scaled, int row, int? segment, (string Code, string Name) named) => new(
        rows.Keys[row].Unit,
        named.Code,
        named.Name,
        segment,
        definition.Gap is { } gap && rows.Columns[gap.Counts][row] is { } helped ? (long)helped : null,
        definition.Features.ToDictionary(feature => feature.Column, feature => rows.Columns[feature.Column][row], StringComparer.Ordinal),
        Score(rows, scaled, row, FeatureSide.Need),
        Score(rows, scaled, row, FeatureSide.Supply),
        Score(rows, scaled, row, FeatureSide.Use))
    {
        People = definition.Gap is { } of ? (long?)rows.Columns[of.People][row] : null,
    };

    private static string? Within(RunScope scope, SegmentDefinition definition, FeatureRows rows, int row) =>
        definition.Categories.FirstOrDefault(category => category.Codes == CategoryCodes.Territory) is { } around && rows.Columns[around.Column][row] is { } key
            ? CategoryCounts.LabelOf(scope.Star, CategoryCodes.Territory, key).Fr
            : null;

    private static double? Score(FeatureRows rows, ScaledRows scaled, int row, FeatureSide side)
    {
        double[] values = [.. scaled.Features
            .Where(feature => feature.Feature.Side == side && rows.Columns[feature.Feature.Column][row] is not null)
            .Select(feature => feature.Scaled(rows.Columns[feature.Feature.Column][row]!.Value))];
        return values.Length == 0 ? null : values.Average();
    }
}
