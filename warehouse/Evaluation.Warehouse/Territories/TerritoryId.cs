using Evaluation.Declared;

namespace Evaluation.Warehouse.Territories;

/// <summary>A territory named without doubt: a code means nothing without its type (département 04 is not région 04).</summary>
/// <param name="Type"><c>commune</c>, <c>former_commune</c>, <c>arrondissement</c>, <c>epci</c>, <c>departement</c>, <c>region</c> or <c>country</c>.</param>
/// <param name="Code">Official code within the type.</param>
public sealed record TerritoryId(string Type, string Code)
{
    /// <summary>Types a territory may have, from the largest to the smallest.</summary>
    public static readonly IReadOnlyList<string> Types = ["country", "region", "departement", "epci", "commune", "arrondissement", "former_commune"];

    private static readonly TerritoryId Nowhere = new("country", "");

    /// <summary>Reads <c>departement:33</c>.</summary>
    /// <returns>Null when it is not a known type, a colon and a code.</returns>
    public static TerritoryId? TryParse(string text)
    {
        string[] parts = text.Split(':');
        return parts.Length == 2 && Types.Contains(parts[0]) && parts[1].Length is > 0 and <= 12 ? new TerritoryId(parts[0], parts[1]) : null;
    }

    /// <summary>Reads <c>departement:33</c> in a declared file; anything else is a fault.</summary>
    public static TerritoryId Read(DeclaredValue value)
    {
        string text = value.Text();
        TerritoryId? territory = TryParse(text);
        if (territory is null)
        {
            value.Fault($"territoire attendu sous la forme type:code, par exemple departement:33 ou commune:93066, reçu [{text}]");
        }

        return territory ?? Nowhere;
    }

    /// <inheritdoc/>
    public override string ToString() => $"{Type}:{Code}";
}
