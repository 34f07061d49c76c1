using Evaluation.Declared;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Etl.Partners.Rows;

/// <summary>How the own columns of a table told by lines are filled: values, territories, and members of other dimensions.</summary>
/// <param name="Values">By name of the table's column.</param>
/// <param name="Territory">The territory the row is about; null when the line says none.</param>
/// <param name="Members">By name of the dimension, without <c>dim_</c>: structure, place, action, agreement, funder.</param>
public sealed record RowColumns(IReadOnlyDictionary<string, ValueColumn> Values, TerritoryColumns? Territory, IReadOnlyDictionary<string, MemberColumns> Members)
{
    /// <summary>Where a line names the person it is about; null where it names nobody.</summary>
    public PersonColumns? Beneficiary { get; init; }

    /// <summary>Nothing filled.</summary>
    public static RowColumns None { get; } = new(new Dictionary<string, ValueColumn>(), null, new Dictionary<string, MemberColumns>());

    /// <summary>Every column of the line that is read.</summary>
    public IEnumerable<string> All => [.. Values.Values.SelectMany(value => value.Columns), .. Territory?.All ?? [], .. Members.Values.SelectMany(member => member.All), .. Beneficiary?.Columns ?? []];

    /// <summary>Crosswalks into lists of ours, and the list of each; those of types of territories have none.</summary>
    public IEnumerable<(string Map, string? List)> Maps(Table table) =>
    [
        .. from pair in Values where pair.Value.Map is not null select (pair.Value.Map!, table.Own.First(column => column.Name == pair.Key).List),
        .. Territory?.Type.Map is { } map ? new[] { (map, (string?)null) } : [],
        .. Members.SelectMany(pair => pair.Value.Set.Maps(MemberColumns.TableOf(pair.Key))),
    ];

    internal static RowColumns Read(DeclaredMap map, Table table)
    {
        Dictionary<string, ValueColumn> values = [];
        Dictionary<string, MemberColumns> members = [];
        TerritoryColumns? territory = null;
        PersonColumns? beneficiary = null;
        foreach (DeclaredEntry entry in map.Entries())
        {
            if (entry.Key == "territory" && table.Own.Any(column => column.Name == "territory_key"))
            {
                territory = TerritoryColumns.Read(entry.Value.Map());
            }
            else if (entry.Key == "beneficiary" && table.Own.Any(column => column.Name == "beneficiary_key"))
            {
                beneficiary = PersonColumns.Read(entry.Value.Map());
            }
            else if (MemberColumns.IsDimension(entry.Key) && table.Own.Any(column => column.Name == $"{entry.Key}_key"))
            {
                members[entry.Key] = MemberColumns.Read(entry.Value.Map(), entry.Key);
            }
            else if (table.Own.FirstOrDefault(column => column.Name == entry.Key) is { } column)
            {
                values[entry.Key] = Checked(entry.Value, column);
            }
            else
            {
                entry.Value.Fault($"[{entry.Key}] n'est pas une colonne de {table.Name} ; colonnes : {string.Join(", ", Names(table))}");
            }
        }

        return new RowColumns(values, territory, members) { Beneficiary = beneficiary };
    }

    /// <summary>Whether a column of the table is filled, be it with nothing.</summary>
    internal bool Fills(string column) =>
        Values.ContainsKey(column) || (Territory is not null && column.StartsWith("territory_", StringComparison.Ordinal)) || Members.Keys.Any(member => column == $"{member}_key");

    /// <summary>What may be set of a table, as declared files write it.</summary>
    internal static IEnumerable<string> Names(Table table) =>
        table.Own.Where(column => column.Name is not ("territory_type" or "territory_code"))
            .Select(column => column.Name == "territory_key" ? "territory" : MemberColumns.IsDimension(column.Name.Replace("_key", string.Empty, StringComparison.Ordinal)) ? column.Name[..^4] : column.Name);

    private static ValueColumn Checked(DeclaredValue value, Column column)
    {
        ValueColumn read = ValueColumn.Read(value.Map());
        if (column.Reads == ColumnReads.Day && read is { AsOf: false, Formats.Count: 0 })
        {
            value.Fault("un jour se lit avec ses « formats »");
        }

        if (column.Reads == ColumnReads.Flag && read is { Constant: null, Yes.Count: 0 })
        {
            value.Fault("un oui ou non se lit avec ce qui dit « yes » et « no »");
        }

        return read;
    }
}
