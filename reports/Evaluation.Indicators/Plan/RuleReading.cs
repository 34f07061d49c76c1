using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Plan;

/// <summary>Reads the counting rule of an action; without days of its own it takes those of the action.</summary>
internal static class RuleReading
{
    public static CountingRule From(DeclaredMap map, DateOnly from, DateOnly to)
    {
        RowFilter filter = new(
            [.. map.OptionalList("territories").Select(TerritoryId.Read)],
            map.OptionalTexts("partners"),
            map.OptionalTexts("feeds"),
            map.OptionalTexts("structures"),
            map.OptionalTexts("kinds"),
            map.OptionalTexts("themes"),
            map.OptionalDate("from") ?? from,
            map.OptionalDate("to") ?? to);
        decimal share = map.OptionalDecimal("share") ?? 1;
        if (share is <= 0 or > 1)
        {
            map.Fault($"part au-dessus de 0 et au plus 1 attendue, reçu [{share}]", "share");
        }

        return new CountingRule(filter, share);
    }
}
