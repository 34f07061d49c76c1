using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>The dimensions that tables of one measure have in common.</summary>
internal sealed class PublishedDimensions(StarReader star, TerritoryTree tree, IReadOnlyList<PublishedTable> tables)
{
    // A leaf that no table names: whoever is counted nowhere by name.
    private const int Others = int.MinValue;

    /// <summary>Those along which every table adds up, in a fixed order, and the contracts that are added.</summary>
    public IReadOnlyList<IPublishedDimension> All()
    {
        List<IPublishedDimension> dimensions = [];
        foreach (SliceDimension dimension in Enum.GetValues<SliceDimension>().Where(dimension => (dimension < SliceDimension.Segment || tables.Any(table => table.Leaf.Slices.Any(IsOf(dimension)))) && tables.All(table => AddsUp(table.Leaf.Contract, dimension))))
        {
            dimensions.Add(dimension switch
            {
                SliceDimension.Time => Time(dimensions.Count),
                SliceDimension.Territory => Territory(dimensions.Count, dimension, table => table.Kept),
                SliceDimension.Seat => Territory(dimensions.Count, dimension, _ => []),
                _ => Keys(dimensions.Count, dimension),
            });
        }

        string[] components = [.. tables.SelectMany(table => table.Components).Distinct()];
        dimensions.Add(new PublishedDimension<string>(dimensions.Count, _ => false, components, (table, leaf) => table.Components.Contains(leaf), (_, _, _) => 0));
        return dimensions;
    }

    /// <summary>
    /// Whether the parts of a contract along a dimension make its whole. Actions do, with what none claims and what several do. Different people are taken to:
    /// the whole then lies between the largest part and the sum, and where nobody is in two parts, as a reader may know, it is the sum. Segments do as kinds
    /// of activities do: each row is in one, or in none.
    /// </summary>
    public static bool AddsUp(IndicatorContract contract, SliceDimension dimension) => dimension is SliceDimension.Segment or SliceDimension.PersonSegment or SliceDimension.PlaceSegment
        ? AddsUp(contract, SliceDimension.Kind)
        : contract.AdditiveOver.Contains(dimension)
            || (contract is { CountsPersons: true, Measure: DistinctMeasure } && contract.Slices.Contains(dimension))
            || (dimension == SliceDimension.Action && contract.AdditiveOver.Count > 0 && contract.Slices.Contains(dimension));

    private PublishedDimension<Period> Time(int place)
    {
        DateOnly[] bounds = [.. tables.SelectMany(Periods).SelectMany(period => new[] { period.From, period.To.AddDays(1) }).Distinct().Order()];
        Period[] leaves = [.. bounds.Zip(bounds.Skip(1)).Select(pair => Period.Range(pair.First, pair.Second.AddDays(-1)))];
        return new PublishedDimension<Period>(place, IsOf(SliceDimension.Time), leaves, (table, leaf) => Within(table) is Period all && all.Contains(leaf.From) && all.Contains(leaf.To), (_, slice, leaf) => TimeKeys.Of(slice, leaf).First());
    }

    private static IEnumerable<Period> Periods(PublishedTable table) => table.Leaf.Slices.Where(slice => slice.Dimension() == SliceDimension.Time)
        .SelectMany(slice => TimeKeys.Of(slice, table.Request.Period).Distinct().Select(key => SliceLabels.PeriodOf(slice, key)).OfType<Period>())
        .Append(Within(table))
        .OfType<Period>();

    private static Period? Within(PublishedTable table)
    {
        (DateOnly from, DateOnly to) = table.Request.Filter.Days(table.Request.Period);
        return from <= to ? Period.Range(from, to) : null;
    }

    private PublishedDimension<int> Territory(int place, SliceDimension dimension, Func<PublishedTable, IReadOnlyList<int>> kept)
    {
        int vintage = tables[0].Vintage;
        Dictionary<Slice, HashSet<int>> levels = tables.SelectMany(table => Cells(table, IsOf(dimension))).GroupBy(pair => pair.Slice, pair => pair.Key).ToDictionary(level => level.Key, level => level.ToHashSet());
        HashSet<int> named = [.. levels.Values.SelectMany(keys => keys), .. tables.SelectMany(kept)];
        named.UnionWith(named.SelectMany(key => tree.Members(key)).ToList());
        HashSet<int> holding = [.. named.Where(key => key > 0).SelectMany(key => tree.Of(key, vintage).Skip(1)).Where(named.Contains)];
        Dictionary<int, HashSet<int>> around = named.Where(key => !holding.Contains(key)).ToDictionary(key => key, key => key > 0 ? tree.Of(key, vintage).ToHashSet() : [key]);
        return new PublishedDimension<int>(
            place,
            IsOf(dimension),
            [.. around.Keys.Order(), Others],
            (table, leaf) => kept(table).Count == 0 || (leaf == SliceExpression.NotAtThisLevel && table.Leaf.Slices.Any(IsOf(dimension))) || (leaf != Others && kept(table).Any(around[leaf].Contains)),
            (_, slice, leaf) => leaf <= 0 ? leaf : around[leaf].Order().Cast<int?>().FirstOrDefault(key => levels[slice].Contains(key!.Value)) ?? SliceExpression.NotAtThisLevel);
    }

    private PublishedDimension<int> Keys(int place, SliceDimension dimension)
    {
        FilterPart? part = FilterPart.Of(dimension) is { Column: not null } ofRows ? ofRows : null;
        Dictionary<PublishedTable, IReadOnlyList<int>> kept = tables.ToDictionary(table => table, table => part?.Keys(star, table.Request.Filter) ?? []);
        int[] named = [.. tables.SelectMany(table => Cells(table, IsOf(dimension)).Select(pair => pair.Key).Concat(kept[table])).Distinct().Order()];
        return new PublishedDimension<int>(place, IsOf(dimension), [.. named, Others], (table, leaf) => kept[table].Count == 0 || kept[table].Contains(leaf), (_, _, leaf) => leaf);
    }

    private static IEnumerable<(Slice Slice, int Key)> Cells(PublishedTable table, Func<Slice, bool> belongs) => Enumerable.Range(0, table.Leaf.Slices.Count)
        .Where(at => belongs(table.Leaf.Slices[at]))
        .SelectMany(at => table.Leaf.Cells.Keys.Select(cell => (table.Leaf.Slices[at], cell.Parts[at])));

    private static Func<Slice, bool> IsOf(SliceDimension dimension) => slice => slice.Dimension() == dimension;
}
