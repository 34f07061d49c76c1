using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Partner;

/// <summary>What was expected, what came and when, and what became of each line.</summary>
internal static class PartnerDeliveries
{
    internal static Section Of(PartnerPages sheet) => SectionBlocks.Of(
        "livraisons",
        "Ce qui est arrivé",
        "Livraisons",
        "Un mois sans livraison se lit « non reçu », jamais zéro.",
        "Aucune livraison n'est attendue de ce partenaire, et aucune n'est arrivée.",
        sheet.Values.Calendar.Count == 0 ? null : Calendar(sheet),
        sheet.Values.Quality.Deliveries.Count == 0 ? null : Lines(sheet));

    private static Table Calendar(PartnerPages sheet) => new("Calendrier convenu", sheet.Journal("première livraison entière pour la période, comparée à l'échéance convenue"),
    [
        new("feed", "Flux", ValueShape.Text),
        new("from", "Du", ValueShape.Day),
        new("to", "Au", ValueShape.Day),
        new("due", "Échéance", ValueShape.Day),
        new("received", "Reçu le", ValueShape.Day),
        new("state", "État", ValueShape.Status),
    ],
    [.. sheet.Values.Calendar.Select(expected => Row(sheet, expected))]);

    private static Row Row(PartnerPages sheet, DeliveryCoverage expected) => new(
    [
        new TextCell(sheet.Pages.Of(expected.Label)),
        new DayCell(expected.From),
        new DayCell(expected.To),
        new DayCell(expected.Due),
        expected.ReceivedOn is DateOnly day ? new DayCell(day) : new MissingCell("Rien n'est arrivé pour cette période."),
        new StatusCell(sheet.StateOf(expected)),
    ]);

    private static Table Lines(PartnerPages sheet) => new("Ce que sont devenues les lignes", sheet.Journal("lues = retenues + déjà connues + plus anciennes + mises de côté + rejetées"),
    [
        new("delivery", "Livraison", ValueShape.Text),
        new("feed", "Flux", ValueShape.Text),
        new("day", "Reçu le", ValueShape.Day),
        .. Counts.Select(count => new Column(count.Key, count.Header, ValueShape.Whole)),
    ],
    [
        .. sheet.Values.Quality.Deliveries.Select(delivery => new Row(
        [
            new TextCell($"{delivery.DeliveryKey}"),
            new TextCell(delivery.LabelFr),
            new DayCell(DateOnly.FromDateTime(delivery.ReceivedAt)),
            .. Counts.Select(count => new NumberCell(count.Of(delivery))),
        ])),
        new Row(
        [
            new TextCell(sheet.Pages.Words.Total),
            new NotApplicableCell(),
            new NotApplicableCell(),
            .. Counts.Select(count => new NumberCell(sheet.Values.Quality.Deliveries.Sum(count.Of))),
        ], RowKind.Total),
    ]);

    private static IReadOnlyList<(string Key, string Header, Func<PartnerDelivery, long> Of)> Counts { get; } =
    [
        ("read", "Lues", delivery => delivery.LinesRead),
        ("loaded", "Retenues", delivery => delivery.LinesLoaded),
        ("unchanged", "Déjà connues", delivery => delivery.LinesUnchanged),
        ("stale", "Plus anciennes", delivery => delivery.LinesStale),
        ("set-aside", "Mises de côté", delivery => delivery.LinesSetAside),
        ("rejected", "Rejetées", delivery => delivery.LinesRejected),
    ];
}
