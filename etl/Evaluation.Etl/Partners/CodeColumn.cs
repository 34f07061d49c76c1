using Evaluation.Declared;

namespace Evaluation.Etl.Partners;

/// <summary>Columns of codes translated by a map into one of our lists.</summary>
/// <param name="Columns">Names in the file.</param>
/// <param name="Map">Name of the map file, without <c>.map.csv</c>.</param>
/// <param name="Braces">Whether one value holds a list written <c>{a,b}</c>.</param>
/// <param name="Required">Whether a line without a value is refused.</param>
public sealed record CodeColumn(IReadOnlyList<string> Columns, string Map, bool Braces, bool Required)
{
    /// <summary>What stands between the items of a value that holds several; null where it holds one, or a list in braces.</summary>
    public char? Separator { get; init; }

    /// <summary>For which lines the column speaks of this; null for all.</summary>
    public LineCondition? When { get; init; }

    internal static CodeColumn Read(DeclaredMap map)
    {
        string? list = map.OptionalText("list");
        if (list is not (null or "braces") && list.Length != 1)
        {
            map.Fault($"« braces » ou un seul caractère attendu, reçu [{list}]", "list");
        }

        return new CodeColumn(
            map.Has("columns") ? map.Texts("columns") : [map.Text("column")],
            map.Text("map"),
            list == "braces",
            map.Flag("required", false))
        {
            Separator = list?.Length == 1 ? list[0] : null,
            When = map.OptionalMap("when", LineCondition.Read),
        };
    }
}
