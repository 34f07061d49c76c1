using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure.Publishing;

/// <summary>Counts of people that are to be read together, along some slices and within a filter.</summary>
/// <param name="Leaf">The counts.</param>
/// <param name="Request">What was asked.</param>
/// <param name="Vintage">Year of the perimeters.</param>
/// <param name="Kept">Keys of the territories of the filter.</param>
/// <param name="Part">Which part it is along slices that don't add up; empty where all do.</param>
internal sealed record PublishedTable(LeafTable Leaf, ValueRequest Request, int Vintage, IReadOnlyList<int> Kept, string Part)
{
    /// <summary>What tells it from other tables of the same contract.</summary>
    public string Name { get; } = NameOf(Leaf.Contract, Leaf.Slices, Request, Vintage);

    /// <summary>The contracts that read rows and that it adds.</summary>
    public IReadOnlyList<string> Components { get; } = PublishedCounts.Components(Leaf.Contract);

    /// <summary>The name of the table of a contract along some slices for a request.</summary>
    public static string NameOf(IndicatorContract contract, IReadOnlyList<Slice> slices, ValueRequest request, int vintage)
    {
        RowFilter filter = request.Filter;
        string[] parts =
        [
            $"{contract.Id}@{contract.Version}",
            CellFormula.Shape(slices),
            request.Period.Code,
            $"{vintage}",
            string.Join(',', filter.Territories),
            .. FilterPart.All.Select(part => part.Text(filter)),
            $"{filter.From:O}",
            $"{filter.To:O}",
        ];
        return string.Join('|', parts);
    }
}
