using Evaluation.Indicators.Contracts;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What each indicator printed means, where that comes from, and what it can't say.</summary>
internal static class DefinitionsSection
{
    /// <summary>The chapter's identifier.</summary>
    internal const string Id = "definitions";

    /// <summary>The chapter that defines the contracts which the figures of other chapters cite.</summary>
    internal static Section Of(YearlyPages pages, IReadOnlyList<Section> chapters)
    {
        HashSet<string> cited = Cited(chapters);
        Definition[] definitions = [.. pages.Printed.Where(contract => cited.Contains(contract.Id)).Select(contract => DefinitionOf(pages, contract)), .. PlanMeanings.Of(pages)];
        return SectionBlocks.Of(
            Id,
            pages.Words.DefinitionsTitle,
            pages.Words.DefinitionsShort,
            pages.Words.DefinitionsLead,
            pages.Words.DefinitionsAbsent,
            definitions.Length == 0 ? null : new Definitions(definitions),
            new Paragraph(pages.Words.Reading, ParagraphTone.Note));
    }

    /// <summary>Contracts that the figures of chapters cite.</summary>
    internal static HashSet<string> Cited(IEnumerable<Section> chapters) =>
        [.. FigureNumbers.FiguresOf(chapters).SelectMany(figure => figure.Mentions.Contracts).Select(contract => contract.Id)];

    private static Definition DefinitionOf(YearlyPages pages, IndicatorContract contract) => new(
        ValueMentions.ReferenceOf(contract),
        pages.NameOf(contract),
        pages.Of(contract.Definition),
        contract.Status == ContractStatus.Verified ? contract.Source : YearlyPages.Fill(pages.Words.ProposalOf, contract.Source),
        [.. Limits(pages, contract)])
    {
        Calculation = contract.Measure.Parts.Count == 0 ? null : MeasureWords.Of(pages, contract, id => Named(pages, id)),
    };

    private static string Named(YearlyPages pages, string id) =>
        pages.Values.Contracts.FirstOrDefault(contract => contract.Id == id) is IndicatorContract part ? $"{pages.NameOf(part)} ({id})" : id;

    private static IEnumerable<string> Limits(YearlyPages pages, IndicatorContract contract)
    {
        SliceDimension[] overlapping = [.. contract.Slices.Except(contract.AdditiveOver)];
        if (overlapping.Length > 0)
        {
            yield return YearlyPages.Fill(pages.Words.NotAdditive, string.Join(", ", overlapping.Select(pages.Words.DimensionOf)));
        }

        foreach (string departure in Departures(pages, contract))
        {
            yield return departure;
        }

        foreach (SeriesBreak one in contract.Breaks)
        {
            yield return YearlyPages.Fill(pages.Words.BreakLimit, pages.Text.Day(one.Date), pages.Of(one.Why));
        }
    }

    // What this version changed, and where the rows of a feed depart from the common definition.
    private static IEnumerable<string> Departures(YearlyPages pages, IndicatorContract contract) =>
    [
        .. contract.Change is { } change ? [YearlyPages.Fill(pages.Words.ChangeLimit, contract.Version, pages.Text.Day(contract.EffectiveFrom), pages.Of(change))] : Array.Empty<string>(),
        .. contract.Includes.Select(exception => YearlyPages.Fill(pages.Words.IncludeLimit, RowsOf(exception), pages.Of(exception.Why))),
        .. contract.Excludes.Select(exception => YearlyPages.Fill(pages.Words.ExcludeLimit, RowsOf(exception), pages.Of(exception.Why))),
    ];

    private static string RowsOf(FeedException exception) =>
        $"{string.Join(", ", exception.Feeds)}{(exception.Kinds.Count > 0 ? $" ({string.Join(", ", exception.Kinds)})" : "")}";
}
