using Evaluation.Declared;

namespace Evaluation.Warehouse.Schema;

/// <summary>Every table of the star, described once in <c>warehouse/dictionary</c>.</summary>
public sealed class StarDictionary
{
    private static readonly Lazy<StarDictionary> Shipped = new(ReadShipped);
    private readonly Dictionary<string, Table> _tables;

    private StarDictionary(IEnumerable<Table> tables)
    {
        _tables = tables.ToDictionary(table => table.Name, StringComparer.Ordinal);
    }

    /// <summary>The dictionary this program ships.</summary>
    /// <exception cref="DefinitionFaultException">A dictionary file is wrong: all faults together.</exception>
    public static StarDictionary Current => Shipped.Value;

    /// <summary>All tables, by name.</summary>
    public IReadOnlyList<Table> Tables => [.. _tables.Values.OrderBy(table => table.Name, StringComparer.Ordinal)];

    /// <summary>The table of that name.</summary>
    /// <exception cref="KeyNotFoundException">There is none: a bug.</exception>
    public Table this[string name] => _tables[name];

    /// <summary>Reads tables from declared texts.</summary>
    /// <param name="files">Name and content of each file.</param>
    public static StarDictionary Read(IEnumerable<(string Name, string Text)> files)
    {
        DefinitionFaults faults = new();
        List<Table?> tables = [.. files.Select(file => DeclaredFile.Read(file.Name, file.Text, faults, ReadTable))];
        faults.ThrowIfAny();
        IReadOnlyList<Table> told = [.. tables.OfType<Table>()];
        return new StarDictionary([.. told, .. told.Where(table => table is { FromLines: true, Kind: TableKind.Fact }).Select(LineColumns.Staging)]);
    }

    private static Table ReadTable(DeclaredMap map)
    {
        string name = map.Text("table");
        TableKind kind = map.OneOf<TableKind>("kind");
        if (!name.StartsWith(Prefix(kind), StringComparison.Ordinal))
        {
            map.Fault($"[{name}] doit commencer par [{Prefix(kind)}]", "table");
        }

        bool fromLines = map.Flag("from_lines", false);
        IReadOnlyList<Column> columns = [.. map.Map("columns")?.Entries().Select(ReadColumn) ?? []];
        return new Table(name, kind, map.Text("grain"), fromLines && kind == TableKind.Fact ? LineColumns.Added(columns) : columns, fromLines);
    }

    private static string Prefix(TableKind kind) => kind == TableKind.Dimension ? "dim_" : $"{SnakeCase.Of(kind)}_";

    private static Column ReadColumn(DeclaredEntry entry)
    {
        DeclaredMap map = entry.Value.Map();
        string text = map.Text("type");
        ColumnType? type = ColumnType.TryParse(text);
        if (type is null)
        {
            map.Fault($"type inconnu [{text}]", "type");
        }

        bool pseudonym = map.OptionalText("personal") is string word && word == "pseudonym";
        return new Column(entry.Key, type ?? new ColumnType("int", 0, 0), map.Flag("null", false), pseudonym, map.Text("meaning"), map.OptionalText("list"), map.OneOf("reads", ColumnReads.Plain))
        {
            SameWithin = map.OptionalDecimal("same_within") ?? 0,
        };
    }

    private static StarDictionary ReadShipped() =>
        Read(ShippedFiles.Under(typeof(StarDictionary).Assembly, "dictionary/").Select(file => ($"warehouse/{file.Name}", file.Text)));
}
