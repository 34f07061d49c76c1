namespace Evaluation.Indicators.Queries;

/// <summary>A territory as people name it: a code means nothing without its type.</summary>
/// <param name="Type">region, departement, epci, commune…</param>
/// <param name="Code">Official code within the type.</param>
public sealed record TerritoryCode(string Type, string Code)
{
    /// <summary>The territory written <c>departement:93</c>.</summary>
    /// <exception cref="IndicatorRefusal">The type is missing.</exception>
    public static TerritoryCode Parse(string text) =>
        TryParse(text) ?? throw new IndicatorRefusal($"[{text}] n'est pas un territoire\u00a0: écrire son type et son code, comme departement:93 ou commune:93066");

    /// <summary>The territory written <c>departement:93</c>, or null when it is not one.</summary>
    public static TerritoryCode? TryParse(string text) =>
        text.Split(':') is [string type, string code] && type.Length > 0 && code.Length > 0 ? new TerritoryCode(type, code) : null;

    /// <inheritdoc/>
    public override string ToString() => $"{Type}:{Code}";
}
