using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where a line says who employs the mediator.</summary>
/// <param name="Namespace">Whose identifiers they are.</param>
/// <param name="Id">Column of the identifier; the first filled of several.</param>
/// <param name="Name">Column of the name.</param>
/// <param name="Siret">Column of the SIRET.</param>
/// <param name="Type">Column of the type.</param>
/// <param name="Commune">Column of the commune of the seat.</param>
public sealed record StructureColumns(string Namespace, IReadOnlyList<string> Id, string? Name, string? Siret, string? Type, string? Commune)
{
    internal IEnumerable<string> All => [.. Id, .. new[] { Name, Siret, Type, Commune }.OfType<string>()];

    internal static StructureColumns Read(DeclaredMap map) => new(
        map.Text("namespace"),
        map.Has("ids") ? map.Texts("ids") : [map.Text("id")],
        map.OptionalText("name"),
        map.OptionalText("siret"),
        map.OptionalText("type"),
        map.OptionalText("commune"));
}
