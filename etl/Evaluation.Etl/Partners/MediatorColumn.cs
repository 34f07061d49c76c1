using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where a line says who helped; the value only ever leaves as a pseudonym.</summary>
/// <param name="Column">Name in the file; declared personal too.</param>
/// <param name="Namespace">Whose identifiers they are.</param>
public sealed record MediatorColumn(string Column, string Namespace)
{
    internal static MediatorColumn Read(DeclaredMap map) => new(map.Text("column"), map.Text("namespace"));
}
