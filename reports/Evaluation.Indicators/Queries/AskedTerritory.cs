using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Queries;

/// <summary>A territory named by the person who asks for figures.</summary>
public static class AskedTerritory
{
    /// <summary>The territory written <c>departement:93</c>.</summary>
    /// <exception cref="IndicatorRefusal">It is not a known type, a colon and a code.</exception>
    public static TerritoryId Parse(string text) =>
        TerritoryId.TryParse(text) ?? throw new IndicatorRefusal($"[{text}] n'est pas un territoire\u00a0: écrire son type et son code, comme departement:93 ou commune:93066");
}
