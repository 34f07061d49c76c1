using Evaluation.Declared;

namespace Evaluation.Warehouse.CodeLists;

/// <summary>One of our code lists, declared in <c>warehouse/reference</c>.</summary>
/// <param name="Name">Name of its file.</param>
/// <param name="Table">Dimension that holds it.</param>
/// <param name="Text">Its canonical text.</param>
/// <param name="Rows">One array per code, in the order of the dimension's columns without key and load columns.</param>
public sealed record CodeList(string Name, string Table, CanonicalText Text, IReadOnlyList<object?[]> Rows)
{
    /// <summary>Names of the columns that tell its rows apart.</summary>
    public string[] Identity => Table == "dim_code" ? ["list", "code"] : ["code"];

    /// <summary>Its codes.</summary>
    public IEnumerable<string> Codes => Rows.Select(row => (string)row[Table == "dim_code" ? 1 : 0]!);

    private static readonly IReadOnlyDictionary<string, (string Table, string? Extra)> Known = new Dictionary<string, (string, string?)>
    {
        ["themes"] = ("dim_theme", "family"),
        ["activity_kinds"] = ("dim_activity_kind", "is_workshop"),
        ["place_kinds"] = ("dim_place_kind", null),
        ["attribute_values"] = ("dim_attribute_value", "attribute"),
    };

    /// <summary>The lists this program ships.</summary>
    /// <exception cref="DefinitionFaultException">A list is wrong: all faults together.</exception>
    public static IReadOnlyList<CodeList> Shipped()
    {
        DefinitionFaults faults = new();
        List<CodeList> lists = [.. ShippedFiles.Under(typeof(CodeList).Assembly, "reference/").Select(file => Read($"warehouse/{file.Name}", file.Text, faults))];
        faults.ThrowIfAny();
        return lists;
    }

    private static CodeList Read(string file, string text, DefinitionFaults faults)
    {
        string name = Path.GetFileNameWithoutExtension(file);
        return name == "need_measures" ? ReadMeasures(file, text, faults) : ReadCodes(file, name, text, faults);
    }

    private static CodeList ReadCodes(string file, string name, string text, DefinitionFaults faults)
    {
        if (!Known.TryGetValue(name, out (string Table, string? Extra) known))
        {
            return ReadShort(file, name, text, faults);
        }

        (string table, string? extra) = known;
        DeclaredColumn[] columns = [new("code", MaxLength: 60), .. extra is null ? [] : new[] { new DeclaredColumn(extra) }, new("label_fr", MaxLength: 200), new("label_en", MaxLength: 200)];
        IReadOnlyList<DeclaredRow> rows = DeclaredTable.Read(file, text, columns, ["code"], faults);
        return new CodeList(name, table, CanonicalText.From(text), [.. rows.Select((row, index) => RowOf(row, extra, index))]);
    }

    private static CodeList ReadShort(string file, string name, string text, DefinitionFaults faults)
    {
        DeclaredColumn[] columns = [new("code", MaxLength: 60), new("label_fr", MaxLength: 200), new("label_en", MaxLength: 200)];
        IReadOnlyList<DeclaredRow> rows = DeclaredTable.Read(file, text, columns, ["code"], faults);
        return new CodeList(name, "dim_code", CanonicalText.From(text),
            [.. rows.Select((row, index) => new object?[] { name, row.Text("code"), row.Text("label_fr"), row.Text("label_en"), index + 1 })]);
    }

    private static object?[] RowOf(DeclaredRow row, string? extra, int index) =>
    [
        row.Text("code"),
        .. extra switch { null => [], "is_workshop" => [(object)(short)row.Integer(extra)], _ => new object[] { row.Text(extra) } },
        row.Text("label_fr"), row.Text("label_en"), index + 1,
    ];

    private static CodeList ReadMeasures(string file, string text, DefinitionFaults faults)
    {
        DeclaredColumn[] columns = [new("code", MaxLength: 60), new("unit"), new("method"), new("label_fr"), new("label_en")];
        IReadOnlyList<DeclaredRow> rows = DeclaredTable.Read(file, text, columns, ["code"], faults);
        return new CodeList("need_measures", "dim_need_measure", CanonicalText.From(text),
            [.. rows.Select((row, index) => new object?[] { row.Text("code"), row.Text("unit"), row.Text("method"), row.Text("label_fr"), row.Text("label_en"), index + 1 })]);
    }
}
