using System.Globalization;
using System.Text.RegularExpressions;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Indicators.Queries;

/// <summary>
/// Facts as they would be had only a part of what deliveries changed between two loads been done: what tells a deletion, a correction and a late line apart
/// in figures. A record is known by its namespace and the partner's own identifier; the rows of an activity follow it.
/// </summary>
/// <param name="before">The first load.</param>
/// <param name="after">The second load.</param>
/// <param name="corrected">Whether corrections are done too; deletions only, otherwise.</param>
internal sealed class ChangedRows(int before, int after, bool corrected)
{
    private static readonly Lazy<Regex> Source = new(SourceOfChange);

    /// <summary>The statement over those rows, which look held whatever the load.</summary>
    public string In(string sql) => Source.Value.Replace(sql, match => $"{match.Groups["word"].Value} (\n{Rows(match.Groups["table"].Value)}\n) as");

    private string Rows(string table)
    {
        IReadOnlyList<Column> columns = StarDictionary.Current[table].Columns;
        bool own = columns.Any(column => column.Name == "source_id");
        string told = string.Join(", ", columns.Where(column => !column.Name.StartsWith("recorded_", StringComparison.Ordinal)).Select(column => $"v.{column.Name}"));
        string twin = own
            ? $"  left join (\n{Identities(table)}\n  ) as w on w.namespace = v.namespace and w.source_id = v.source_id\n"
            : $"  left join (\n{Parents()}\n  ) as w on w.activity_key = v.activity_key\n";
        string has = own ? "w.source_id is not null" : "w.activity_key is not null";
        return $"select {told}, 0 as recorded_from, 2147483647 as recorded_to\nfrom {table} as v\n{twin}where ({Kept("v")})\n  or (({(corrected ? Came("v") : Gone("v"))}) and {has})";
    }

    // Records with a row on the other side of the change.
    private string Identities(string table) =>
        $"    select o.namespace, o.source_id\n    from {table} as o\n    where {(corrected ? Gone("o") : Came("o"))}\n    group by o.namespace, o.source_id";

    private string Parents() =>
        $"    select p.activity_key\n    from fact_activity as p\n    join (\n{Identities("fact_activity")}\n    ) as i on i.namespace = p.namespace and i.source_id = p.source_id\n    where {(corrected ? Came("p") : Gone("p"))}";

    private string Kept(string alias) => Text($"{alias}.recorded_from <= {before} and {after} < {alias}.recorded_to");

    private string Gone(string alias) => Text($"{alias}.recorded_from <= {before} and {before} < {alias}.recorded_to and {alias}.recorded_to <= {after}");

    private string Came(string alias) => Text($"{before} < {alias}.recorded_from and {alias}.recorded_from <= {after} and {after} < {alias}.recorded_to");

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    // Only facts that lines tell, and the rows of activities, change so; calendars and results of checks don't.
    private static Regex SourceOfChange()
    {
        IEnumerable<string> tables = StarDictionary.Current.Tables
            .Where(table => table is { Kind: TableKind.Fact or TableKind.Bridge, IsRecorded: true } && table.Columns.Any(column => column.Name is "source_id" or "activity_key"))
            .Select(table => table.Name);
        return new Regex($@"\b(?<word>from|join)\s+(?<table>{string.Join('|', tables)})\s+as\b");
    }
}
