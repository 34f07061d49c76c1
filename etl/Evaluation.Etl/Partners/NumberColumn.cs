using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>A column of numbers with the bounds inside which they are believed.</summary>
/// <param name="Column">Name in the file.</param>
/// <param name="Min">Lowest value believed.</param>
/// <param name="Max">Highest value believed.</param>
/// <param name="Required">Whether a line without it is refused; otherwise it is missing, never 0.</param>
public sealed record NumberColumn(string Column, int Min, int Max, bool Required)
{
    internal static NumberColumn Read(DeclaredMap map) => new(map.Text("column"), map.Integer("min"), map.Integer("max"), map.Flag("required", false));
}
