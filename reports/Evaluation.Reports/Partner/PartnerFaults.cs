using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;

namespace Evaluation.Reports.Partner;

/// <summary>What is to be corrected: reasons of rejections, and values that our lists don't know.</summary>
internal static class PartnerFaults
{
    private const int Most = 12;

    internal static Section Of(PartnerPages sheet) => SectionBlocks.Of(
        "a-corriger",
        "Ce qui est à corriger",
        "À corriger",
        null,
        "Aucune ligne rejetée, aucune valeur inconnue.",
        sheet.Values.Quality.Reasons.Count == 0 ? null : new Paragraph("Les lignes rejetées vous sont renvoyées dans un classeur à corriger, dans vos colonnes («\u00a0evaluation returns\u00a0»).", ParagraphTone.Note),
        sheet.Values.Quality.Reasons.Count == 0 ? null : Reasons(sheet),
        sheet.Values.Quality.Unknown.Count == 0 ? null : Unknown(sheet));

    private static Table Reasons(PartnerPages sheet) => new("Pourquoi des lignes sont rejetées", sheet.Journal($"décompte par colonne et raison, à la réception\u202f; les {Most} plus fréquentes"),
    [
        new("reason", "Raison", ValueShape.Text),
        new("column", "Colonne", ValueShape.Text),
        new("feed", "Flux", ValueShape.Text),
        new("lines", "Lignes", ValueShape.Whole),
    ],
    [
        .. sheet.Values.Quality.Reasons.Take(Most).Select(reason => new Row(
            [new TextCell(reason.Reason), new TextCell(reason.ColumnName ?? "toute la ligne"), new TextCell(reason.Feed), new NumberCell(reason.LineCount)])),
        .. Others("autres raisons", sheet.Values.Quality.Reasons.Skip(Most).Sum(reason => reason.LineCount)),
    ]);

    private static Table Unknown(PartnerPages sheet) => new("Valeurs que nos listes ne connaissent pas", sheet.Journal($"décompte par liste et valeur\u202f; les {Most} plus fréquentes"),
    [
        new("value", "Valeur reçue", ValueShape.Text),
        new("list", "Liste", ValueShape.Text),
        new("feed", "Flux", ValueShape.Text),
        new("lines", "Lignes", ValueShape.Whole),
    ],
    [
        .. sheet.Values.Quality.Unknown.Take(Most).Select(value => new Row(
            [new TextCell(value.RawValue), new TextCell(value.List), new TextCell(value.Feed), new NumberCell(value.LineCount)])),
        .. Others("autres valeurs", sheet.Values.Quality.Unknown.Skip(Most).Sum(value => value.LineCount)),
    ]);

    private static IEnumerable<Row> Others(string name, long lines) =>
        lines == 0 ? [] : [new Row([new TextCell(name), new NotApplicableCell(), new NotApplicableCell(), new NumberCell(lines)], RowKind.Aside)];
}
