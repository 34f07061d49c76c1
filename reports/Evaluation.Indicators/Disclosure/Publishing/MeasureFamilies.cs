using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Which tables tell of one another: those of one contract, of the sums it is in, and of what else these add.</summary>
internal sealed class MeasureFamilies
{
    private readonly Dictionary<string, string> _heads = new(StringComparer.Ordinal);

    /// <summary>Finds the families of some tables.</summary>
    public MeasureFamilies(IEnumerable<PublishedTable> tables)
    {
        foreach (IReadOnlyList<string> components in tables.Select(table => table.Components))
        {
            string head = Head(components[0]);
            foreach (string other in components.Skip(1))
            {
                _heads[Head(other)] = head;
            }
        }
    }

    /// <summary>The name of what a table adds up with: its family, and alike in everything along which the contract doesn't add up.</summary>
    public string Measure(PublishedTable table)
    {
        (IndicatorContract contract, RowFilter filter) = (table.Leaf.Contract, table.Request.Filter);
        return string.Create(CultureInfo.InvariantCulture, $"{Head(table.Components[0])}|{table.Vintage}|{table.Part}|{string.Join(',', filter.Themes)}|")
            + string.Join('|', Enum.GetValues<SliceDimension>().Where(dimension => !PublishedDimensions.AddsUp(contract, dimension)).Select(dimension => dimension switch
            {
                SliceDimension.Time => $"{table.Request.Period.Code}{filter.From:O}{filter.To:O}",
                SliceDimension.Territory => string.Join(',', filter.Territories),
                _ => FilterPart.Of(dimension)?.Text(filter),
            }));
    }

    private string Head(string component)
    {
        while (_heads.TryGetValue(component, out string? head) && head != component)
        {
            component = head;
        }

        return component;
    }
}
