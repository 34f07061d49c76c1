using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>
/// Numbers of activities. Each individual one helped one person: where only these are counted, the number is one of people. Numbers told of no kind stay
/// shown whatever happens: where they would tell a small one, no number of that list is told by kind.
/// </summary>
internal sealed class ActivityCounts(StarReader star)
{
    /// <summary>Whether a contract counts activities.</summary>
    public static bool Are(IndicatorContract contract) => contract is { Fact: FactTable.Activity, Measure: CountMeasure, CountsPersons: false };

    /// <summary>The number of a contract that counts activities, ready to be protected.</summary>
    public CountCell Cell(PublishedTable table, CellKey key, decimal number, double cost, IReadOnlyDictionary<int, CountPart> parts)
    {
        IReadOnlyList<int> kinds = Kinds(table, key);
        return new CountCell(number, cost)
        {
            Parts = parts,
            IsSecret = AreIndividual(kinds) ? null : false,
            State = kinds.Count > 0 ? CellState.Shown : CellState.Published,
        };
    }

    /// <summary>
    /// How many people there must be in a number, for whoever reads how many activities it comes from: one in each, at least. 0 where nobody can ask for these,
    /// or where they are of people themselves, and protected as such.
    /// </summary>
    public decimal Least(PublishedTable table, CellKey key, CellNumber number) =>
        table.Leaf.EachHelpsSomebody && table.Leaf.Slices.All(slice => CutsActivities(slice.Dimension())) && !AreIndividual(Kinds(table, key)) ? number.Measured : 0;

    private static bool CutsActivities(SliceDimension dimension) => dimension
        is SliceDimension.Time or SliceDimension.Territory or SliceDimension.Seat or SliceDimension.Partner or SliceDimension.Feed or SliceDimension.Structure
        or SliceDimension.Kind or SliceDimension.Action or SliceDimension.Segment;

    private bool AreIndividual(IReadOnlyList<int> kinds) => kinds.Count > 0 && kinds.All(star.IndividualKinds.Contains);

    // The kinds that a number is told of; none for all.
    private IReadOnlyList<int> Kinds(PublishedTable table, CellKey key)
    {
        int at = table.Leaf.Slices.TakeWhile(slice => slice != Slice.Kind).Count();
        return at < table.Leaf.Slices.Count ? [key.Parts[at]]
            : star.List("kind").Keys(table.Request.Filter.Kinds.Count > 0 ? table.Request.Filter.Kinds : table.Leaf.Contract.Conditions.Kinds);
    }
}
