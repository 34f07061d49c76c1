using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Where a line names the person helped; the values only ever leave as one pseudonym.</summary>
/// <param name="Columns">Names in the file, declared personal too: together they tell one person from another, and without the first nobody is named.</param>
/// <param name="Namespace">Whose identifiers they are.</param>
public sealed record PersonColumns(IReadOnlyList<string> Columns, string Namespace)
{
    internal static PersonColumns Read(DeclaredMap map) => new(map.Texts("columns"), map.Text("namespace"));
}
