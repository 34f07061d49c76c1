using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Funder;

/// <summary>What signatories promised under the agreement beside what they delivered.</summary>
internal static class FunderCommitments
{
    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "engagements",
        "Les engagements des signataires",
        "Engagements",
        "Promis et tenu depuis le début de la convention. Ce que personne n'a dit tenu est manquant, pas nul.",
        "Aucun engagement n'est dit sous cette convention.",
        Table(pack));

    private static Table? Table(FunderPages pack)
    {
        (string Name, string Promised, string Delivered, string Share)[] told =
            [.. FunderContracts.Commitments.Where(one => pack.Values.Number("engagements", one.Promised) is not null || pack.Values.Number("engagements", one.Delivered) is not null)];
        return told.Length == 0 ? null : new Table(
            "Promis et tenu",
            pack.Pages.Mentions.Of([.. told.SelectMany(one => new ValueSet?[] { pack.Values.Of("engagements", one.Promised), pack.Values.Of("engagements", one.Delivered), pack.Values.Of("engagements", one.Share) })]),
            [
                new("means", "Moyen", ValueShape.Text),
                new("promised", "Promis", ValueShape.Number(2)),
                new("delivered", "Tenu", ValueShape.Number(2)),
                new("share", "Part tenue", ValueShape.Percentage),
            ],
            [.. told.Select(one => new Row(
            [
                new TextCell(one.Name),
                pack.Cell("engagements", one.Promised),
                pack.Cell("engagements", one.Delivered),
                pack.Cell("engagements", one.Share),
            ]))]);
    }
}
