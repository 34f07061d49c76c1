using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>Reads the <c>conditions</c> of a contract.</summary>
internal static class ConditionReading
{
    public static RowConditions From(DeclaredMap map, FactTable fact) => new(
        map.OptionalTexts("feeds"),
        map.OptionalTexts("kinds"),
        map.OptionalText("attribute"),
        map.OptionalText("need_measure"),
        map.OptionalText("counter"),
        map.OptionalTexts("territory_types"),
        [.. map.OptionalMap("bounds")?.Entries().Select(entry => Bounds(entry, fact)) ?? []])
    {
        Values = [.. map.OptionalMap("values")?.Entries().Select(entry => Values(entry, fact)) ?? []],
        AttributeOnly = map.OptionalTexts("attribute_only"),
        AttributeWithout = map.OptionalTexts("attribute_without"),
    };

    private static ColumnValues Values(DeclaredEntry entry, FactTable fact)
    {
        if (!FactColumns.Codes(fact).Contains(entry.Key))
        {
            entry.Value.Fault($"[{entry.Key}] n'est pas une colonne de codes, écrire [{string.Join(", ", FactColumns.Codes(fact))}]");
        }

        return new ColumnValues(entry.Key, [.. entry.Value.Items().Select(item => item.Text())]);
    }

    private static ColumnBounds Bounds(DeclaredEntry entry, FactTable fact)
    {
        DeclaredMap map = entry.Value.Map();
        if (!FactColumns.Numbers(fact).Contains(entry.Key))
        {
            entry.Value.Fault($"[{entry.Key}] n'est pas une colonne de nombres, écrire [{string.Join(", ", FactColumns.Numbers(fact))}]");
        }

        ColumnBounds bounds = new(entry.Key, map.OptionalInteger("from"), map.OptionalInteger("below"), map.Flag("missing", otherwise: false));
        if (bounds.Missing == (bounds.From is not null || bounds.Below is not null))
        {
            entry.Value.Fault("écrire soit from et below, soit missing: true");
        }

        return bounds;
    }
}
