using Evaluation.Declared;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>Where a line says which territory it is about.</summary>
/// <param name="Code">The official code.</param>
/// <param name="Type">Its type: a constant, or a column translated by a crosswalk.</param>
public sealed record TerritoryColumns(ValueColumn Code, ValueColumn Type)
{
    /// <summary>Types a code may have; the official geography knows the first five.</summary>
    public static readonly IReadOnlyList<string> Types = ["commune", "epci", "departement", "region", "country", "qpv", "iris", "code_postal", "canton", "arrondissement"];

    /// <summary>Every column read.</summary>
    public IEnumerable<string> All => [.. Code.Columns, .. Type.Columns];

    internal static TerritoryColumns Read(DeclaredMap map)
    {
        DeclaredValue? type = map.Value("type");
        ValueColumn read = type is { IsMap: true } ? ValueColumn.Read(type.Map()) : Fixed(type?.OneOf(Types) ?? string.Empty);
        return new TerritoryColumns(ValueColumn.Read(map), read);
    }

    private static ValueColumn Fixed(string type) => new([], type, null, false, false, null, 0, false, '.', string.Empty, null, null, [], false, [], [], false, false);
}
