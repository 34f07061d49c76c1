using System.Globalization;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly.Sections;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Funder;

/// <summary>What this agreement and another both claim, by delivery and line; nobody is named.</summary>
internal static class FunderDoubles
{
    private const int Most = 200;

    internal static Section Of(FunderPages pack) => SectionBlocks.Of(
        "double-compte",
        "Ce qui est revendiqué deux fois",
        "Double compte",
        "Une dépense est la même quand le jour, la nature, le montant et la structure le sont. Une activité peut être revendiquée par deux conventions qui paient la même structure les mêmes jours\u00a0: toutes ses lignes sont dans la feuille «\u00a0Lignes\u00a0».",
        "Aucune dépense ni aucune activité de cette convention n'est revendiquée par une autre, parmi les conventions connues de cet entrepôt.",
        Expenses(pack),
        Activities(pack));

    /// <summary>The same in one sentence.</summary>
    internal static Point Point(FunderPages pack)
    {
        int expenses = pack.Values.Expenses.Select(one => (one.Line.DeliveryKey, one.Line.LineNumber)).Distinct().Count();
        int activities = pack.Values.SharedLines.SelectMany(lines => lines).Select(line => (line.DeliveryKey, line.LineNumber)).Distinct().Count();
        return expenses + activities == 0
            ? new Point("Rien n'est revendiqué deux fois, parmi les conventions connues de cet entrepôt.", new Status("rien trouvé", StatusTone.Good))
            : new Point($"Revendiquées aussi par une autre convention\u00a0: {Count(expenses, "dépense", "dépenses")} et {Count(activities, "activité", "activités")}.", new Status("double compte", StatusTone.Late));
    }

    private static string Count(int count, string one, string several) => count <= 1 ? $"{count} {one}" : $"{Partner.PartnerPages.Whole(count)} {several}";

    private static Table? Expenses(FunderPages pack) => pack.Values.Expenses.Count == 0 ? null : new Table(
        pack.Values.Expenses.Count > Most ? $"Dépenses revendiquées deux fois (les {Most} premières\u00a0; toutes dans la feuille «\u00a0Lignes\u00a0»)" : "Dépenses revendiquées deux fois",
        pack.Journal("lignes de dépenses comparées deux à deux\u00a0: même jour, même nature, même montant, même structure"),
        [
            new("kind", "Nature", ValueShape.Text),
            new("day", "Jour", ValueShape.Day),
            new("amount", "Montant (euros)", FunderPages.Euros),
            new("line", "Ligne", ValueShape.Text),
            new("other", "Autre convention", ValueShape.Text),
            new("other-line", "Sa ligne", ValueShape.Text),
        ],
        [.. pack.Values.Expenses.Take(Most).Select(one => new Row(
        [
            new TextCell(one.Line.Label),
            one.Line.DateKey is int day ? new DayCell(DateKey.ToDay(day)) : new MissingCell("Le jour n'est pas dit."),
            new NumberCell(one.Line.AmountCents!.Value / 100m),
            new TextCell(Place(one.Line)),
            new TextCell(one.Other.Agreement),
            new TextCell(Place(one.Other)),
        ]))]);

    private static string Place(AgreementLine line) => string.Create(CultureInfo.InvariantCulture, $"livraison {line.DeliveryKey}, ligne {line.LineNumber}");

    private static Table? Activities(FunderPages pack) => pack.Values.Activities.Count == 0 ? null : new Table(
        "Activités que deux conventions peuvent revendiquer",
        pack.Pages.Mentions.Of([.. pack.Values.Activities.Select((_, index) => pack.Values.Of($"double-{index}", FunderContracts.Activities))]),
        [
            new("other", "Autre convention", ValueShape.Text),
            new("structures", "Structures payées par les deux", ValueShape.Whole),
            new("from", "Du", ValueShape.Day),
            new("to", "Au", ValueShape.Day),
            new("activities", "Activités", ValueShape.Whole),
        ],
        [.. pack.Values.Activities.Select((one, index) => new Row(
        [
            new TextCell(one.Other.Label == one.Other.Code ? one.Other.Code : $"{one.Other.Code}, {one.Other.Label}"),
            new NumberCell(one.Structures.Count),
            new DayCell(one.Days.From),
            new DayCell(one.Days.To),
            pack.Cell($"double-{index}", FunderContracts.Activities),
        ]))]);
}
