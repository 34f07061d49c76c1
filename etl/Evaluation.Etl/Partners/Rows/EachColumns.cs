using Evaluation.Declared;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>How one line gives several rows of a fact: one for each of some columns, or one for each item of a list in a column.</summary>
/// <param name="Columns">Columns of the line by the code their rows get; empty for a list.</param>
/// <param name="ListColumns">Columns that hold lists; the first filled wins. Empty for columns.</param>
/// <param name="Separator">What stands between items of the list.</param>
/// <param name="Map">Crosswalk of items, without <c>.map.csv</c>.</param>
/// <param name="Code">The fact's column that gets the code.</param>
/// <param name="Raw">The fact's column that gets the item as written; null for none.</param>
/// <param name="Value">The fact's column that gets the cell, and how it is written; null for a list, and for columns that only say yes.</param>
/// <param name="KeepEmpty">Whether an empty cell gives a row without a value rather than none.</param>
public sealed record EachColumns(
    IReadOnlyList<(string Column, string Code)> Columns, IReadOnlyList<string> ListColumns, string Separator, string? Map, string Code, string? Raw, (string Column, ValueColumn Reading)? Value, bool KeepEmpty)
{
    /// <summary>What a cell must say for its column to give a row without a value; empty when being filled is enough.</summary>
    public IReadOnlyList<string> Yes { get; init; } = [];

    /// <summary>Another crosswalk whose items are not of this list: a vocabulary of theirs may be two of ours. Null for none.</summary>
    public string? Except { get; init; }

    /// <summary>Whether items that the crosswalk does not list give no row, rather than an unknown one.</summary>
    public bool OnlyListed { get; init; }

    /// <summary>Crosswalks read.</summary>
    public IEnumerable<string> Maps => new[] { Map, Except }.OfType<string>();

    /// <summary>Every column read.</summary>
    public IEnumerable<string> All => [.. Columns.Select(pair => pair.Column), .. ListColumns];

    internal static EachColumns Read(DeclaredMap map, Table table) => map.Has("columns") && map.Value("columns") is { IsMap: true } columns
        ? OfColumns(map, columns, table)
        : OfList(map, table);

    private static EachColumns OfColumns(DeclaredMap map, DeclaredValue columns, Table table) => new(
        [.. columns.Map().Entries().Select(entry => (entry.Key, entry.Value.Text()))],
        [],
        string.Empty,
        null,
        ColumnOf(map, "code", table),
        map.Has("raw") ? ColumnOf(map, "raw", table) : null,
        map.Has("value") ? (ColumnOf(map, "value", table), Cell(map)) : null,
        map.Has("empty") && map.OneOf("empty", ["keep", "skip"]) == "keep")
    {
        Yes = map.OptionalTexts("yes"),
    };

    private static EachColumns OfList(DeclaredMap map, Table table) => new(
        [],
        map.Has("columns") ? map.Texts("columns") : [map.Text("column")],
        map.OptionalText("list") ?? "|",
        map.OptionalText("map"),
        ColumnOf(map, "code", table),
        map.Has("raw") ? ColumnOf(map, "raw", table) : null,
        null,
        false)
    {
        Except = map.OptionalText("except"),
        OnlyListed = map.Flag("only_listed", false),
    };

    private static ValueColumn Cell(DeclaredMap map) => new(
        ["*"], null, null, false, false, null, 0, false,
        map.Has("decimal") && map.OneOf("decimal", [",", "."]) == "," ? ',' : '.',
        map.OptionalText("thousands") ?? string.Empty,
        map.OptionalDecimal("min"), map.OptionalDecimal("max"), [], false, [], [], false,
        map.Has("wrong") && map.OneOf("wrong", ["missing", "rejected"]) == "missing");

    private static string ColumnOf(DeclaredMap map, string key, Table table)
    {
        string name = map.Text(key);
        if (name.Length > 0 && table.Own.All(column => column.Name != name))
        {
            map.Fault($"[{name}] n'est pas une colonne de {table.Name} ; colonnes : {string.Join(", ", table.Own.Select(column => column.Name))}", key);
        }

        return name;
    }
}
