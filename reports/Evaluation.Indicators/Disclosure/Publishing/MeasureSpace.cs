using Evaluation.Indicators.Disclosure.Counts;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>The tables of one measure that add up together, as a space of counts.</summary>
internal sealed class MeasureSpace
{
    private readonly Dictionary<PublishedPlace, CountCell> _cells = [];

    /// <summary>Lays the tables out.</summary>
    /// <param name="tables">Tables of one contract, alike in every dimension along which it doesn't add up.</param>
    /// <param name="dimensions">The dimensions.</param>
    public MeasureSpace(IReadOnlyList<PublishedTable> tables, IReadOnlyList<IPublishedDimension> dimensions)
    {
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

    private static CountCell New(PublishedTable table, CellKey key, CellNumber number, PublishedAxis[] axes) => new(number.Numerator!.Value, CellCost.Of(number.Numerator.Value, axes.Count(axis => axis.Axis.Size > 1)))
    {
        Parts = table.Leaf.Parts?.GetValueOrDefault(key),
    };
}
