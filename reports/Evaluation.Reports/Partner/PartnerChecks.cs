using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Partner;

/// <summary>What the checks found in the last delivery of each feed, and the partner's own totals beside ours.</summary>
internal static class PartnerChecks
{
    internal static Section Of(PartnerPages sheet)
    {
        (string Feed, CheckedResult Check)[] all = [.. sheet.Values.Quality.Checked.SelectMany(delivery => delivery.Checks.Select(check => (delivery.Feed, check)))];
        (string Feed, CheckedResult Check)[] theirs = [.. all.Where(one => one.Check.CheckCode.StartsWith("theirs", StringComparison.Ordinal))];
        return SectionBlocks.Of(
            "controles",
            "Ce que disent les contrôles",
            "Contrôles",
            "«\u00a0Sans objet\u00a0» et «\u00a0sans donnée\u00a0» ne valent pas «\u00a0conforme\u00a0».",
            "Aucun contrôle n'a été fait sur les livraisons de ce partenaire.",
            Checks(sheet, [.. all.Except(theirs)]),
            Theirs(sheet, theirs));
    }

    private static Table? Checks(PartnerPages sheet, IReadOnlyList<(string Feed, CheckedResult Check)> checks) => checks.Count == 0 ? null : new(
        "Contrôles de la dernière livraison de chaque flux",
        sheet.Journal("chaque contrôle comparé aux seuils déclarés du flux"),
        [
            new("check", "Constat", ValueShape.Text),
            new("feed", "Flux", ValueShape.Text),
            new("column", "Colonne ou liste", ValueShape.Text),
            new("measured", "Mesuré", ValueShape.Percentage),
            new("state", "État", ValueShape.Status),
        ],
        [.. checks.OrderBy(one => Rank(one.Check.Outcome)).Select(one => new Row(
        [
            new TextCell(one.Check.Sentence),
            new TextCell(one.Feed),
            new TextCell(one.Check.ColumnName ?? "toute la livraison"),
            one.Check.Measured is decimal measured ? new NumberCell(measured, ShapeOf(one.Check.CheckCode)) : new MissingCell("Rien n'a pu être mesuré."),
            new StatusCell(StateOf(one.Check.Outcome)),
        ]))]);

    private static Table? Theirs(PartnerPages sheet, IReadOnlyList<(string Feed, CheckedResult Check)> checks) => checks.Count == 0 ? null : new(
        "Vos totaux à côté des nôtres",
        sheet.Journal("total publié par le partenaire comparé à ce que comptent ses livraisons"),
        [
            new("what", "Ce qui est compté", ValueShape.Text),
            new("where", "Territoire", ValueShape.Text),
            new("ours", "Chez nous", ValueShape.Whole),
            new("theirs", "Chez vous", ValueShape.Whole),
            new("state", "État", ValueShape.Status),
            new("sentence", "Constat", ValueShape.Text),
        ],
        [.. checks.Select(one => new Row(
        [
            new TextCell(one.Check.ColumnName ?? one.Feed),
            new TextCell(one.Check.Territory ?? "ensemble"),
            Counted(one.Check.Numerator),
            Counted(one.Check.Denominator),
            new StatusCell(StateOf(one.Check.Outcome)),
            new TextCell(one.Check.Sentence),
        ]))]);

    private static Cell Counted(long? count) => count is long known ? new NumberCell(known) : new MissingCell("Le total n'est pas connu.");

    // A share, except for outliers, whose measure is a score.
    private static ValueShape ShapeOf(string check) => check == "outliers" ? ValueShape.Number(1) : ValueShape.Percentage;

    private static int Rank(string outcome) => outcome switch { "fail" => 0, "warn" => 1, "pass" => 2, _ => 3 };

    private static Status StateOf(string outcome) => outcome switch
    {
        "pass" => new("conforme", StatusTone.Good),
        "warn" => new("à surveiller", StatusTone.Watch),
        "fail" => new("non conforme", StatusTone.Late),
        "not_applicable" => new("sans objet", StatusTone.Unknown),
        _ => new("sans donnée", StatusTone.Unknown),
    };
}
