using Evaluation.Declared;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>Where a line says which territory it is about.</summary>
/// <param name="Code">The official code.</param>
/// <param name="Type">Its type: a constant, or a column translated by a crosswalk.</param>
public sealed record TerritoryColumns(ValueColumn Code, ValueColumn Type)
{
    /// <summary>Columns of the postcode and of the commune's name, where the code is missing or unknown; null for none.</summary>
    public (string Postcode, string Name)? Postal { get; init; }

    /// <summary>Column of an address that ends with a postcode and a commune, where there is nothing better; null for none.</summary>
    public string? Address { get; init; }

    /// <summary>Types a code may have; the official geography knows the first five.</summary>
    public static readonly IReadOnlyList<string> Types = ["commune", "epci", "departement", "region", "country", "qpv", "iris", "code_postal", "canton", "arrondissement"];

    /// <summary>Every column read.</summary>
    public IEnumerable<string> All => [.. Code.Columns, .. Type.Columns, .. Postal is { } postal ? new[] { postal.Postcode, postal.Name } : [], .. Address is null ? [] : new[] { Address }];

    internal static TerritoryColumns Read(DeclaredMap map)
    {
        DeclaredValue? type = map.Value("type");
        ValueColumn read = type is { IsMap: true } ? ValueColumn.Read(type.Map()) : Fixed(type?.OneOf(Types) ?? string.Empty);
        bool isPostal = map.Has("postcode") || map.Has("address");
        return new TerritoryColumns(isPostal && !map.Has("column") && !map.Has("columns") ? Fixed(null) : ValueColumn.Read(map), read)
        {
            Postal = map.Has("postcode") ? (map.Text("postcode"), map.Text("name")) : null,
            Address = map.OptionalText("address"),
        };
    }

    private static ValueColumn Fixed(string? type) => new([], type, null, false, false, null, 0, false, '.', string.Empty, null, null, [], false, [], [], false, false);
}
