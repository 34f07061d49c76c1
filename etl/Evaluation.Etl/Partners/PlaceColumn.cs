using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where a line names a place that another feed describes.</summary>
/// <param name="Column">Name in the file.</param>
/// <param name="Namespace">Whose identifiers they are.</param>
public sealed record PlaceColumn(string Column, string Namespace)
{
    internal static PlaceColumn Read(DeclaredMap map) => new(map.Text("column"), map.Text("namespace"));
}
