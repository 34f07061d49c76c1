using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>A column that says yes or no.</summary>
/// <param name="Column">Name in the file.</param>
/// <param name="Yes">How the partner writes yes.</param>
/// <param name="No">How the partner writes no.</param>
public sealed record FlagColumn(string Column, IReadOnlyList<string> Yes, IReadOnlyList<string> No)
{
    internal static FlagColumn Read(DeclaredMap map) => new(map.Text("column"), map.Texts("yes"), map.Texts("no"));
}
