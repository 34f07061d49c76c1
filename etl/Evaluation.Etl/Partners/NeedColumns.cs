using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where the lines of a feed say what a territory is like.</summary>
/// <param name="Territory">Column of the code.</param>
/// <param name="TerritoryType">Type of the codes.</param>
/// <param name="Vintage">Year the measures describe.</param>
/// <param name="Measures">Columns of measures.</param>
public sealed record NeedColumns(string Territory, string TerritoryType, short Vintage, IReadOnlyDictionary<string, NeedColumn> Measures)
{
    /// <summary>Every column named.</summary>
    public IEnumerable<string> All => [Territory, .. Measures.Keys];

    internal static NeedColumns Read(DeclaredMap map)
    {
        DeclaredMap? territory = map.Map("territory");
        return new NeedColumns(
            territory?.Text("column") ?? string.Empty,
            territory?.OneOf("type", ["commune"]) ?? string.Empty,
            (short)map.Integer("vintage"),
            map.Map("measures")?.Entries().ToDictionary(entry => entry.Key, entry => NeedColumn.Read(entry.Value.Map())) ?? []);
    }
}

/// <summary>A column that holds one context measure.</summary>
/// <param name="Measure">Code of our measure.</param>
/// <param name="Min">Lowest value believed.</param>
/// <param name="Max">Highest value believed.</param>
public sealed record NeedColumn(string Measure, decimal Min, decimal Max)
{
    internal static NeedColumn Read(DeclaredMap map) => new(map.Text("measure"), map.Decimal("min"), map.Decimal("max"));
}
