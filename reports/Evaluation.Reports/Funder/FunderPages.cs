using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;

namespace Evaluation.Reports.Funder;

/// <summary>What every section of a funder's pack needs.</summary>
internal sealed class FunderPages(YearlyPages pages, FunderValues values)
{
    internal YearlyPages Pages => pages;

    internal FunderValues Values => values;

    /// <summary>The chain of money since the agreement began, step by step.</summary>
    internal IReadOnlyList<ChainStep> Chain => field ??= ChainStep.All(values);

    internal static ValueShape Euros { get; } = ValueShape.Number(2);

    /// <summary>A whole as a cell.</summary>
    internal Cell Cell(string name, string contract) => pages.Cells.Of(values.Of(name, contract), values.Whole(name, contract));

    internal string EurosText(decimal amount) => pages.Text.Number(amount, Euros) + "\u00a0€";

    /// <summary>The mentions of a table of lines told by deliveries.</summary>
    internal Mentions Journal(string method) => new()
    {
        Period = pages.Of(values.Figures.Period.Label),
        Territory = $"{values.Figures.Territory}, {pages.Words.NoGeography}",
        Filters = $"convention {values.Agreement.Code}",
        Contracts = [new ContractReference(pages.Words.Journal, "1")],
        Coverage = pages.Mentions.CoverageOf(new Coverage(0, 0)),
        Method = method,
        Flag = $"{ValueFlag.A} {pages.Words.FlagOf(ValueFlag.A)}",
        Disclosure = YearlyPages.Fill(pages.Beside.DisclosureOpen, pages.AudienceName),
    };
}
