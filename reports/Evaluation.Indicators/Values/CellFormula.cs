using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>What a contract made of other contracts is worth, cell by cell.</summary>
internal sealed class CellFormula(ContractBook book, DateOnly day, IReadOnlyDictionary<(string Id, string Shape), Dictionary<CellKey, CellNumber>> leaves)
{
    /// <summary>The cells of a contract along slices; the whole always has its one cell.</summary>
    public Dictionary<CellKey, CellNumber> Cells(IndicatorContract contract, IReadOnlyList<Slice> slices)
    {
        Dictionary<CellKey, CellNumber> cells = contract.Measure switch
        {
            RatioMeasure ratio => Ratio(contract, ratio, slices),
            SumOfMeasure sum => Sum(contract, [.. sum.Contracts.Select(id => Cells(book.InForce(id, day), slices))]),
            DifferenceMeasure less => Difference(contract, Cells(book.InForce(less.From, day), slices), Cells(book.InForce(less.Less, day), slices), book.InForce(less.Less, day)),
            IntervalMeasure interval => Between(Cells(book.InForce(interval.Least, day), slices), Cells(book.InForce(interval.Most, day), slices)),
            _ => leaves[(contract.Id, Shape(slices))],
        };
        if (slices.Count == 0)
        {
            cells.TryAdd(new CellKey([]), None(contract));
        }

        return cells;
    }

    /// <summary>Slices as a text, which tells them apart.</summary>
    public static string Shape(IReadOnlyList<Slice> slices) => string.Join(',', slices);

    /// <summary>What a contract is worth where no row counts: nothing, which is zero for a count or a sum and undefined for the rest.</summary>
    public static CellNumber None(IndicatorContract contract) => contract.Measure switch
    {
        CountMeasure or SumMeasure or DistinctMeasure or LargestMeasure or SumOfMeasure or DifferenceMeasure => CellNumber.Missing with { Numerator = 0, Value = 0 },
        _ => CellNumber.Missing,
    };

    private Dictionary<CellKey, CellNumber> Ratio(IndicatorContract contract, RatioMeasure ratio, IReadOnlyList<Slice> slices)
    {
        bool[] dropped = [.. slices.Select(slice => ratio.OverWhole.Contains(slice.Dimension()))];
        Dictionary<CellKey, CellNumber> over = Cells(book.InForce(ratio.Over, day), [.. slices.Where((_, index) => !dropped[index])]);
        return Cells(book.InForce(ratio.Of, day), slices).ToDictionary(
            cell => cell.Key,
            cell => Ratio(contract, cell.Value, over.GetValueOrDefault(cell.Key.Without(dropped), CellNumber.Missing)));
    }

    private static CellNumber Ratio(IndicatorContract contract, CellNumber of, CellNumber over) => new(
        of.Numerator,
        over.Numerator,
        of.Numerator is decimal part && over.Numerator is decimal whole && whole != 0 ? LeafMeasure.Scale(contract, part / whole) : null,
        of.Rows,
        of.Measured,
        of.Estimated || over.Estimated)
    { IsNothing = of.IsNothing };

    private static Dictionary<CellKey, CellNumber> Sum(IndicatorContract contract, IReadOnlyList<Dictionary<CellKey, CellNumber>> parts) => parts
        .SelectMany(part => part.Keys)
        .Distinct()
        .ToDictionary(key => key, key => Sum(contract, [.. parts.Where(part => part.ContainsKey(key)).Select(part => part[key])]));

    private static CellNumber Sum(IndicatorContract contract, IReadOnlyList<CellNumber> parts)
    {
        decimal? total = parts.Any(part => part.Numerator is null) ? null : parts.Sum(part => part.Numerator);
        return Combined(contract, total, parts.Sum(part => part.Rows), parts.Sum(part => part.Measured));
    }

    private static Dictionary<CellKey, CellNumber> Difference(
        IndicatorContract contract, Dictionary<CellKey, CellNumber> from, Dictionary<CellKey, CellNumber> less, IndicatorContract lessContract) =>
        from.ToDictionary(cell => cell.Key, cell => Difference(contract, cell.Value, less.GetValueOrDefault(cell.Key, None(lessContract))));

    private static CellNumber Difference(IndicatorContract contract, CellNumber from, CellNumber less) =>
        Combined(contract, from.Numerator - less.Numerator, from.Rows, Math.Min(from.Measured, from.Rows));

    private static Dictionary<CellKey, CellNumber> Between(Dictionary<CellKey, CellNumber> least, Dictionary<CellKey, CellNumber> most) =>
        most.ToDictionary(cell => cell.Key, cell => Between(least.GetValueOrDefault(cell.Key, CellNumber.Missing), cell.Value));

    private static CellNumber Between(CellNumber least, CellNumber most) => CellNumber.Missing with
    {
        Value = least.Value == most.Value ? most.Value : null,
        Interval = least.Value is decimal low && most.Value is decimal high ? new ValueInterval(low, high) : null,
        Rows = most.Rows,
        Measured = most.Measured,
        Estimated = least.Value != most.Value || least.Estimated || most.Estimated,
    };

    private static CellNumber Combined(IndicatorContract contract, decimal? total, long rows, long measured) => new(
        total,
        null,
        total is decimal number ? LeafMeasure.Scale(contract, number) : null,
        rows,
        measured,
        Estimated: false);
}
