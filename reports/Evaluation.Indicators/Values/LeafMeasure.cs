using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Values;

/// <summary>What a contract that reads rows is worth in one cell.</summary>
internal static class LeafMeasure
{
    public static CellNumber Of(IndicatorContract contract, IReadOnlyList<WeightedNumber> parts, DateOnly today) => contract switch
    {
        { Measure: IndexMeasure } => Index(parts),
        { Measure: AgeMeasure } => Age(parts, today),
        { Measure: LargestMeasure } => Total(contract, [.. parts.OrderByDescending(part => part.Number.Total).ThenBy(part => part.Fine).Take(1)]),
        { Measure: MedianMeasure } => Median(contract, [.. parts.OrderBy(part => part.Fine)]),
        { Rounding: Rounding.HalfUpPerKind } => Total(contract, parts) with { Value = Measured(parts) ? parts.GroupBy(part => part.Fine).Sum(kind => RoundHalfUp(Scale(contract, Sum(kind)))) : null },
        _ => Total(contract, parts),
    };

    /// <summary>What the parts of a count or a sum make together.</summary>
    public static CellNumber Total(IndicatorContract contract, IReadOnlyList<CellNumber> parts) =>
        Total(contract, [.. parts.Select(part => new WeightedNumber(0, new LeafNumber(part.Numerator, part.Measured, part.Rows, null), 1))]);

    /// <summary>The value of a number in the contract's unit.</summary>
    public static decimal Scale(IndicatorContract contract, decimal number)
    {
        decimal scaled = number * contract.Times / contract.DividedBy;
        return contract.Rounding == Rounding.Floor ? Math.Floor(scaled) : scaled;
    }

    private static CellNumber Total(IndicatorContract contract, IReadOnlyList<WeightedNumber> parts)
    {
        decimal? total = Measured(parts) ? Sum(parts) : null;
        return new CellNumber(
            total,
            null,
            total is decimal number ? Scale(contract, number) : null,
            parts.Sum(part => part.Number.Rows),
            parts.Sum(part => part.Number.Measured),
            Estimated: false);
    }

    private static CellNumber Index(IReadOnlyList<WeightedNumber> parts)
    {
        LeafNumber[] lines = [.. parts.Select(part => part.Number).Where(number => number.Total is not null)];
        long rows = parts.Sum(part => part.Number.Rows);
        if (lines.Length == 1 && rows == 1)
        {
            return new CellNumber(lines[0].Total, null, lines[0].Total, rows, 1, Estimated: false);
        }

        bool weighted = lines.Length == parts.Count && lines.All(line => line is { Rows: 1, Weight: > 0 });
        decimal? weights = weighted ? lines.Sum(line => line.Weight) : null;
        decimal? total = weighted ? lines.Sum(line => line.Total * line.Weight) : null;
        return new CellNumber(total, weights, total / weights, rows, lines.Length, Estimated: true);
    }

    // Of an even number of rows, the mean of the two in the middle.
    private static CellNumber Median(IndicatorContract contract, IReadOnlyList<WeightedNumber> parts)
    {
        long rows = parts.Sum(part => part.Number.Rows);
        return new CellNumber(rows, null, Scale(contract, (At((rows - 1) / 2) + At(rows / 2)) / 2m), rows, rows, Estimated: false);

        decimal At(long place)
        {
            int index = 0;
            for (long before = parts[0].Number.Rows; before <= place; before += parts[++index].Number.Rows)
            {
            }

            return parts[index].Fine;
        }
    }

    private static CellNumber Age(IReadOnlyList<WeightedNumber> parts, DateOnly today)
    {
        decimal? day = parts.Max(part => part.Number.Total);
        decimal? age = day is decimal key ? today.DayNumber - DateKey.ToDay((int)key).DayNumber : null;
        return new CellNumber(age, null, age, parts.Sum(part => part.Number.Rows), parts.Sum(part => part.Number.Measured), Estimated: false);
    }

    private static bool Measured(IReadOnlyList<WeightedNumber> parts) => parts.Any(part => part.Number.Measured > 0);

    private static decimal Sum(IEnumerable<WeightedNumber> parts) => parts.Sum(part => (part.Number.Total ?? 0) * part.Weight);

    private static decimal RoundHalfUp(decimal number) => Math.Round(number, MidpointRounding.AwayFromZero);
}
