using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>
/// The counts of people that a reader of some values learns: those that the contracts read themselves, or their sum where a contract prints only that.
/// A ratio tells its two counts, a difference too.
/// </summary>
/// <param name="book">The definitions.</param>
/// <param name="money">Whether sums of money are protected too.</param>
internal sealed class PublishedCounts(ContractBook book, bool money)
{
    /// <summary>The counts behind the values of a contract along some slices, each with its own slices.</summary>
    public IEnumerable<(IndicatorContract Contract, IReadOnlyList<Slice> Slices)> Of(IndicatorContract contract, IReadOnlyList<Slice> slices, DateOnly day) => contract.Measure switch
    {
        RatioMeasure ratio => Of(book.InForce(ratio.Of, day), slices, day)
            .Concat(Of(book.InForce(ratio.Over, day), [.. slices.Where(slice => !ratio.OverWhole.Contains(slice.Dimension()))], day)),
        DifferenceMeasure less => Of(book.InForce(less.From, day), slices, day).Concat(Of(book.InForce(less.Less, day), slices, day)),
        IntervalMeasure interval => Of(book.InForce(interval.Least, day), slices, day).Concat(Of(book.InForce(interval.Most, day), slices, day)),
        SumOfMeasure sum when !IsPlain(sum, day) => sum.Contracts.SelectMany(id => Of(book.InForce(id, day), slices, day)),
        _ => IsProtected(contract) ? [(contract, slices)] : [],
    };

    /// <summary>Whether a contract that reads rows, or the plain sum of such, may tell too much.</summary>
    public bool IsProtected(IndicatorContract contract) => contract.CountsPersons || ActivityCounts.Are(contract) || (money && MoneyParts.IsMoney(contract));

    /// <summary>The contracts that read rows and that a count adds; itself, for one that reads rows.</summary>
    public static IReadOnlyList<string> Components(IndicatorContract contract) => contract.Measure is SumOfMeasure sum ? sum.Contracts : [contract.Id];

    /// <summary>The cells of a count, from those of what it adds.</summary>
    public static LeafTable Table(IndicatorContract contract, IReadOnlyList<Slice> slices, IReadOnlyList<LeafTable> leaves)
    {
        string shape = CellFormula.Shape(slices);
        LeafTable[] parts = [.. Components(contract).Select(id => leaves.First(leaf => leaf.Contract.Id == id && CellFormula.Shape(leaf.Slices) == shape))];
        return parts is [LeafTable only] ? only with { Contract = contract } : new LeafTable(
            contract, slices, parts.SelectMany(part => part.Cells).GroupBy(cell => cell.Key, cell => cell.Value).ToDictionary(cell => cell.Key, cell => LeafMeasure.Total(contract, [.. cell])))
        {
            Parts = parts.All(part => part.Parts is not null) ? Together(contract, parts.SelectMany(part => part.Parts!)) : null,
            EachHelpsSomebody = parts.All(part => part.EachHelpsSomebody),
        };
    }

    private static Dictionary<CellKey, IReadOnlyDictionary<int, CellNumber>> Together(IndicatorContract contract, IEnumerable<KeyValuePair<CellKey, IReadOnlyDictionary<int, CellNumber>>> parts) => parts
        .GroupBy(cell => cell.Key, cell => cell.Value)
        .ToDictionary(cell => cell.Key, cell => (IReadOnlyDictionary<int, CellNumber>)cell.SelectMany(part => part).GroupBy(part => part.Key, part => part.Value).ToDictionary(part => part.Key, part => LeafMeasure.Total(contract, [.. part])));

    private bool IsPlain(SumOfMeasure sum, DateOnly day) => sum.Contracts.All(id => book.InForce(id, day) is { Measure.Parts.Count: 0, CountsPersons: true });
}
