using Evaluation.Indicators.Trail;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Funder;

/// <summary>Every line of a pack, by delivery and number, for the sheet that is streamed: money, expenses, commitments, activity; nobody is named.</summary>
public static class FunderLines
{
    /// <summary>The sheet.</summary>
    public static StreamedSheet Sheet(FunderValues values) => new(
        "Lignes",
        [
            new("Ce que dit la ligne", 20), new("Livraison", 10), new("Ligne", 10), new("Jour", 12), new("Étape ou nature", 20), new("Montant (euros)", 16), new("Quantité", 12), new("Unité", 10), new("Structure", 34), new("Action", 28), new("Aussi sous", 20),
        ],
        Rows(values));

    private static IEnumerable<IReadOnlyList<object?>> Rows(FunderValues values)
    {
        ILookup<(int, int), string> expenses = values.Expenses.ToLookup(one => (one.Line.DeliveryKey, one.Line.LineNumber), one => one.Other.Agreement);
        foreach (AgreementLine line in values.Agreement.Lines)
        {
            yield return
            [
                Fact(line.FactName), line.DeliveryKey, line.LineNumber, line.DateKey is int day ? DateKey.ToDay(day) : null, line.Label, line.AmountCents / 100m, line.Quantity, line.Unit, line.Structure, line.ActionLabel,
                line.FactName == "expense" ? Words(expenses[(line.DeliveryKey, line.LineNumber)]) : null,
            ];
        }

        ILookup<(int, int), string> shared = values.Activities.Zip(values.SharedLines)
            .SelectMany(pair => pair.Second.Select(line => (line.DeliveryKey, line.LineNumber, pair.First.Other.Code)))
            .ToLookup(line => (line.DeliveryKey, line.LineNumber), line => line.Code);
        foreach (TraceLine line in values.ActivityLines)
        {
            yield return ["Activité", line.DeliveryKey, line.LineNumber, null, null, null, null, null, null, null, Words(shared[(line.DeliveryKey, line.LineNumber)])];
        }
    }

    private static string? Words(IEnumerable<string> agreements) => string.Join(", ", agreements.Distinct()) is { Length: > 0 } words ? words : null;

    private static string Fact(string name) => name switch
    {
        "money_step" => "Étape d'argent",
        "expense" => "Dépense",
        _ => "Engagement",
    };
}
