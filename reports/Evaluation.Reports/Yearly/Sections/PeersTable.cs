using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Indicators.Values.Peers;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Communes beside those of their class of population, made of values that are shown.</summary>
internal static class PeersTable
{
    /// <summary>The table; a sentence where no commune has peers enough; nothing without activity or population.</summary>
    internal static Block? Of(YearlyPages pages)
    {
        if (pages.Answers.Everywhere(YearlyContracts.Activities, Slice.Commune) is not ValueSet activities || pages.Answers.Now(YearlyContracts.Inhabitants, Slice.Commune) is not ValueSet population)
        {
            return null;
        }

        PeerComparison comparison = PeerComparison.Of(activities, population, pages.Values.Peers);
        return comparison.Rows.Any(row => row.Median is not null)
            ? TableOf(pages, comparison, population)
            : new Paragraph(YearlyPages.Fill(pages.Words.NoPeers, comparison.Rule.AtLeast), ParagraphTone.Note);
    }

    private static Table TableOf(YearlyPages pages, PeerComparison comparison, ValueSet population)
    {
        ValueShape level = ValueShape.Number(1);
        string title = YearlyPages.Fill(pages.Words.ByPeers, pages.Text.Number(PeerComparison.Inhabitants, ValueShape.Whole));
        return new Table(
            title,
            pages.Mentions.Of(comparison.Set, population) with { Method = YearlyPages.Fill(pages.Words.PeerMethod, comparison.Rule.AtLeast) },
            [
                new("name", pages.Words.Commune, ValueShape.Text),
                new("level", pages.Effects.PerInhabitants, level),
                new("class", pages.Words.PopulationClass, ValueShape.Text),
                new("peers", pages.Words.Peers, ValueShape.Whole),
                new("median", pages.Words.PeerMedian, level),
            ],
            [.. comparison.Rows.OrderBy(row => NameOrder.Key(row.Territory.Label.Fr), StringComparer.Ordinal).Select(row => RowOf(pages, comparison.Rule, row))]);
    }

    private static Row RowOf(YearlyPages pages, PeerRule rule, PeerRow row) => new(
    [
        new TextCell(pages.Of(row.Territory.Label)),
        row.Value.Hidden ? new HiddenCell() : row.Level is decimal level ? new NumberCell(level) : new MissingCell(pages.Words.NoClass),
        new TextCell(row.Class is null ? pages.Words.NoClass : pages.Of(row.Class.Label)),
        new NumberCell(row.Peers),
        row.Median is decimal median ? new NumberCell(median) : new MissingCell(YearlyPages.Fill(pages.Words.FewPeers, rule.AtLeast)),
    ]);
}
