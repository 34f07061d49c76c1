using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Columns of codes translated by a map into one of our lists.</summary>
/// <param name="Columns">Names in the file.</param>
/// <param name="Map">Name of the map file, without <c>.map.csv</c>.</param>
/// <param name="Braces">Whether one value holds a list written <c>{a,b}</c>.</param>
/// <param name="Required">Whether a line without a value is refused.</param>
public sealed record CodeColumn(IReadOnlyList<string> Columns, string Map, bool Braces, bool Required)
{
    internal static CodeColumn Read(DeclaredMap map) => new(
        map.Has("columns") ? map.Texts("columns") : [map.Text("column")],
        map.Text("map"),
        map.OptionalText("list") is string list && list == "braces",
        map.Flag("required", false));
}
