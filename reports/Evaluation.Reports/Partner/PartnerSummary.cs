using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Partner;

/// <summary>The sheet in five sentences, each with its state.</summary>
internal static class PartnerSummary
{
    internal static Section Of(PartnerPages sheet) => SectionBlocks.Of(
        "en-bref", "En bref", "En bref", null, "Rien n'est connu de ce partenaire.", SectionBlocks.Points("Où en est-on\u202f?", Sentences(sheet)));

    private static IEnumerable<Point> Sentences(PartnerPages sheet)
    {
        yield return Calendar(sheet);
        yield return Freshness(sheet);
        IReadOnlyList<PartnerDelivery> deliveries = sheet.Values.Quality.Deliveries;
        if (deliveries.Count > 0)
        {
            yield return Lines(deliveries);
        }

        if (sheet.Values.Quality.Unknown.Count > 0)
        {
            yield return new Point($"Valeurs que nos listes ne connaissent pas\u00a0: {PartnerPages.Count(sheet.Values.Quality.Unknown.Count, "valeur", "valeurs")}, sur {PartnerPages.Count(sheet.Values.Quality.Unknown.Sum(value => value.LineCount), "ligne", "lignes")}\u202f; elles sont chargées comme inconnues, rien n'est perdu.", new Status("à préciser", StatusTone.Watch));
        }

        CheckedResult[] checks = [.. sheet.Values.Quality.Checked.SelectMany(delivery => delivery.Checks)];
        if (checks.Length > 0)
        {
            yield return Checks(checks);
        }
    }

    private static Point Calendar(PartnerPages sheet)
    {
        int missing = sheet.Due.Count - sheet.Received;
        return sheet.Values.Calendar.Count == 0
            ? new Point("Aucun calendrier de livraison n'est convenu\u00a0: on ne peut pas dire ce qui manque.", new Status("sans calendrier", StatusTone.Unknown))
            : new Point(
                $"Livraisons attendues à ce jour\u00a0: {sheet.Due.Count}\u202f; reçues\u00a0: {sheet.Received}, dont {sheet.Late} en retard\u202f; non reçues\u00a0: {missing}.",
                missing > 0 ? new Status("il en manque", StatusTone.Late) : sheet.Late > 0 ? new Status("en retard", StatusTone.Watch) : new Status("à jour", StatusTone.Good));
    }

    private static Point Freshness(PartnerPages sheet) => sheet.Values.Quality.Deliveries is [.., PartnerDelivery last]
        ? new Point($"Dernière livraison\u00a0: {DeliveryName.Of(last.DeliveryKey, last.Feed)}, reçue le {sheet.Pages.Text.Day(DateOnly.FromDateTime(last.ReceivedAt))}, soit {PartnerPages.Count(Math.Max(0, sheet.Values.Figures.AsOf.Day.DayNumber - DateOnly.FromDateTime(last.ReceivedAt).DayNumber), "jour", "jours")} avant cette fiche.")
        : new Point("Aucune livraison n'a été reçue pour cette période. Ce n'est pas une activité nulle\u00a0: on ne sait pas.", new Status("non reçu", StatusTone.Late));

    private static Point Lines(IReadOnlyList<PartnerDelivery> deliveries)
    {
        long rejected = deliveries.Sum(delivery => delivery.LinesRejected);
        return new Point(
            $"Lignes lues\u00a0: {PartnerPages.Whole(deliveries.Sum(delivery => delivery.LinesRead))}\u202f; retenues\u00a0: {PartnerPages.Whole(deliveries.Sum(delivery => delivery.LinesLoaded))}\u202f; déjà connues\u00a0: {PartnerPages.Whole(deliveries.Sum(delivery => delivery.LinesUnchanged))}\u202f; rejetées, à corriger\u00a0: {PartnerPages.Whole(rejected)}.",
            rejected > 0 ? new Status("à corriger", StatusTone.Watch) : new Status("rien à corriger", StatusTone.Good));
    }

    private static Point Checks(IReadOnlyList<CheckedResult> checks)
    {
        int failed = checks.Count(check => check.Outcome == "fail");
        int warned = checks.Count(check => check.Outcome == "warn");
        return new Point(
            $"Contrôles de la dernière livraison de chaque flux\u00a0: {PartnerPages.Count(checks.Count(check => check.Outcome == "pass"), "conforme", "conformes")}, {warned} à surveiller, {PartnerPages.Count(failed, "non conforme", "non conformes")}, {PartnerPages.Count(checks.Count(check => check.Outcome is "not_applicable" or "no_data"), "sans objet ou sans donnée", "sans objet ou sans donnée")}.",
            failed > 0 ? new Status("non conforme", StatusTone.Late) : warned > 0 ? new Status("à surveiller", StatusTone.Watch) : new Status("conforme", StatusTone.Good));
    }
}
