using Evaluation.Declared;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>Rows of one fact that each line of a feed gives.</summary>
/// <param name="Fact">The fact.</param>
/// <param name="As">What its rows add to the identity of the line; null for nothing.</param>
/// <param name="When">When a line gives them; all must hold.</param>
/// <param name="Each">How one line gives several; null for one.</param>
/// <param name="Set">How their columns are filled.</param>
public sealed record FactRowColumns(Table Fact, string? As, IReadOnlyList<RowCondition> When, EachColumns? Each, RowColumns Set)
{
    /// <summary>The list of objects of which each gives a row; its columns are written <c>list[].name</c>. Null where the line gives one.</summary>
    public string? Within { get; init; }

    /// <summary>Columns made of that list.</summary>
    public IEnumerable<string> OfList => All.Where(column => Within is not null && column.StartsWith($"{Within}[].", StringComparison.Ordinal)).Distinct();

    /// <summary>Every column read.</summary>
    public IEnumerable<string> All => [.. When.Where(condition => condition.Preamble is null).Select(condition => condition.Column), .. Each?.All ?? [], .. Set.All];

    /// <summary>Crosswalks into lists of ours, and the list of each.</summary>
    public IEnumerable<(string Map, string? List)> Maps => [.. from map in Each?.Maps ?? [] select (map, ListOf(Each!.Code)), .. Set.Maps(Fact)];

    /// <summary>Codes of ours that the declaration writes, and the list of each.</summary>
    public IEnumerable<(string Code, string List)> Codes =>
    [
        .. from pair in Each?.Columns ?? [] where ListOf(Each!.Code) is not null select (pair.Code, ListOf(Each!.Code)!),
        .. from pair in Set.Values where pair.Value.Constant is not null && ListOf(pair.Key) is not null select (pair.Value.Constant!, ListOf(pair.Key)!),
    ];

    internal static FactRowColumns? Read(DeclaredMap map)
    {
        string[] facts = [.. StarDictionary.Current.Tables.Where(table => table is { FromLines: true, Kind: TableKind.Fact }).Select(table => table.Name["fact_".Length..])];
        string name = map.OneOf("fact", facts);
        if (!facts.Contains(name))
        {
            return null;
        }

        Table fact = StarDictionary.Current[$"fact_{name}"];
        FactRowColumns rows = new(
            fact,
            map.OptionalText("as"),
            RowCondition.ReadAll(map),
            map.OptionalMap("each") is { } each ? EachColumns.Read(each, fact) : null,
            map.Map("set") is { } set ? RowColumns.Read(set, fact) : RowColumns.None)
        {
            Within = map.OptionalText("within"),
        };
        rows.Check(map);
        return rows;
    }

    private void Check(DeclaredMap map)
    {
        if (Within is not null && (!OfList.Any() || Each is not null))
        {
            map.Fault($"« within » demande des colonnes [{Within}[].…], et pas de « each »", "within");
        }

        HashSet<string> filled = [.. Set.Values.Keys, .. new[] { Each?.Code, Each?.Raw, Each?.Value?.Column }.OfType<string>(), .. Set.Territory is null ? [] : new[] { "territory_type", "territory_code" }];
        string[] empty = [.. Fact.Own.Where(column => !column.Nullable && !filled.Contains(column.Name) && !column.Name.EndsWith("_key", StringComparison.Ordinal)).Select(column => column.Name)];
        if (empty.Length > 0 || (Fact.Own.FirstOrDefault(column => column is { Nullable: false, Reads: ColumnReads.Day }) is { } day && !filled.Contains(day.Name)))
        {
            map.Fault($"il faut remplir {string.Join(", ", empty.Length > 0 ? empty : [Fact.Own.First(column => column.Reads == ColumnReads.Day).Name])}", "set");
        }
    }

    private string? ListOf(string column) => Fact.Own.First(own => own.Name == column).List;
}
