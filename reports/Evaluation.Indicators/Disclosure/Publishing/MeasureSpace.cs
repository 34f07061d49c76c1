using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>The tables of one measure that add up together, as a space of counts.</summary>
internal sealed class MeasureSpace
{
    // Who has read elsewhere what this audience has not, or another number before, is an insider like a partner.
    private const int ReaderElsewhere = int.MinValue;

    private readonly DominanceRule _dominance;
    private readonly ActivityCounts _activities;
    private readonly IReadOnlyDictionary<PublishedPlace, decimal> _known;
    private readonly Dictionary<PublishedPlace, CountCell> _cells = [];

    /// <summary>Lays the tables out.</summary>
    /// <param name="tables">Tables of one contract, alike in every dimension along which it doesn't add up.</param>
    /// <param name="dimensions">The dimensions.</param>
    /// <param name="dominance">When a sum of money tells too much.</param>
    /// <param name="activities">Which numbers of activities are of people.</param>
    /// <param name="known">What some readers know of a count, and take away from it.</param>
    public MeasureSpace(IReadOnlyList<PublishedTable> tables, IReadOnlyList<IPublishedDimension> dimensions, DominanceRule dominance, ActivityCounts activities, IReadOnlyDictionary<PublishedPlace, decimal> known)
    {
        (_dominance, _activities, _known) = (dominance, activities, known);
        Dictionary<string, CountTable> laid = [];
        foreach (PublishedTable table in tables)
        {
            PublishedAxis[] axes = [.. dimensions.Select(dimension => dimension.Axis(table)).OfType<PublishedAxis>()];
            string shape = string.Join('|', axes.Select(axis => $"{axis.Axis.Dimension}:{string.Join(',', axis.Axis.Coordinates)}"));
            if (!laid.TryGetValue(shape, out CountTable? counts))
            {
                laid[shape] = counts = new CountTable([.. axes.Select(axis => axis.Axis)]);
            }

            Place(table, axes, counts);
        }

        Space = new CountSpace([.. dimensions.Select(dimension => dimension.Leaves)], [.. laid.Values]);
    }

    /// <summary>The space.</summary>
    public CountSpace Space { get; }

    /// <summary>Whether anything in it could have to be hidden.</summary>
    public bool MayTell => _cells.Values.Any(cell => cell.IsSecret != false);

    /// <summary>The cells, by table and key.</summary>
    public IReadOnlyDictionary<PublishedPlace, CountCell> Cells => _cells;

    private void Place(PublishedTable table, PublishedAxis[] axes, CountTable counts)
    {
        foreach ((CellKey key, CellNumber number) in table.Leaf.Cells.Where(cell => cell.Value.Numerator is not null))
        {
            int?[] coordinates = [.. axes.Select(axis => axis.Of(key))];
            CountCell? cell = null;
            if (coordinates.All(coordinate => coordinate is not null))
            {
                int index = counts.IndexOf(coordinates.Select(coordinate => coordinate!.Value));
                cell = counts.Cells[index] ??= New(table, key, number, axes);
            }

            _cells[new PublishedPlace(table.Name, key)] = cell ?? New(table, key, number, axes);
        }
    }

    private CountCell New(PublishedTable table, CellKey key, CellNumber number, PublishedAxis[] axes)
    {
        double cost = CellCost.Of(number.Numerator!.Value, axes.Count(axis => axis.Axis.Size > 1));
        return table.Leaf.Money is { } money ? Money(money.GetValueOrDefault(key), cost)
            : ActivityCounts.Are(table.Leaf.Contract) ? _activities.Cell(table, key, number.Numerator.Value, cost, Parts(table, key))
            : new CountCell(number.Numerator.Value, cost) { Parts = Parts(table, key), Least = _activities.Least(table, key, number) };
    }

    // What the law publishes is known to everybody: only the rest can be hidden.
    private CountCell Money(IReadOnlyDictionary<int, decimal>? amounts, double cost)
    {
        decimal sum = amounts?.Values.Sum() ?? 0;
        return new CountCell(sum, cost) { IsSecret = amounts is not null && _dominance.Tells(amounts.Values), Width = _dominance.Width(sum) };
    }

    private Dictionary<int, CountPart> Parts(PublishedTable table, CellKey key)
    {
        Dictionary<int, CountPart> parts = table.Leaf.Parts?.GetValueOrDefault(key)?.ToDictionary(part => part.Key, part => new CountPart(part.Value.Numerator ?? 0, _activities.Least(table, key, part.Value))) ?? [];
        if (_known.TryGetValue(new PublishedPlace(table.Name, key), out decimal elsewhere))
        {
            parts[ReaderElsewhere] = new CountPart(elsewhere);
        }

        return parts;
    }
}
