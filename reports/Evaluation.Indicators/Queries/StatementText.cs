using System.Text;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>Puts a statement together: the rows held first, then what is made of them.</summary>
internal static class StatementText
{
    /// <summary>The name of rows put together before they are read.</summary>
    public const string Cells = "cells";

    public static string Write(Leaf leaf, StatementParts parts, IReadOnlyList<string> groups, IEnumerable<string> aggregates) => Write(Source(leaf), parts, groups, aggregates);

    /// <summary>The same, over the rows of a table or of a query.</summary>
    public static string Write(string source, StatementParts parts, IReadOnlyList<string> groups, IEnumerable<string> aggregates)
    {
        StringBuilder sql = new();
        sql.Append("with held as (\n").Append(Held(source, parts)).Append(")\n");
        return Grouped(sql, "held", groups, aggregates).ToString();
    }

    /// <summary>The same, where keys are put together once each before they are counted.</summary>
    public static string WriteOnce(Leaf leaf, StatementParts parts, IReadOnlyList<string> groups, IEnumerable<string> aggregates, IEnumerable<string> counts)
    {
        StringBuilder sql = new();
        sql.Append("with held as (\n").Append(Held(Source(leaf), parts)).Append("),\nonce as (\n");
        Grouped(sql, "held", [.. groups, "k"], aggregates).Append(")\n");
        return Grouped(sql, "once", groups, counts).ToString();
    }

    /// <summary>What stands before a statement that reads the rows of a table or of a query once put together, as <see cref="Cells"/>.</summary>
    public static string WithCells(string source, StatementParts parts, IReadOnlyList<string> groups, IEnumerable<string> aggregates)
    {
        StringBuilder sql = new();
        sql.Append("with held as (\n").Append(Held(source, parts)).Append("),\n").Append(Cells).Append(" as (\n");
        return Grouped(sql, "held", groups, aggregates).Append(")\n").ToString();
    }

    /// <summary>The rows of a table or of a query, and what each brings.</summary>
    public static string Held(string source, StatementParts parts)
    {
        StringBuilder sql = new();
        sql.Append("  select\n    ").AppendJoin(",\n    ", parts.Columns).Append('\n');
        sql.Append("  from ").Append(source).Append(" as f\n");
        Lines(sql, "    ", parts.Joins, "    ");
        Lines(sql, "  where ", parts.Conditions, "    and ");
        return sql.ToString();
    }

    /// <summary>Where the rows of a contract come from.</summary>
    public static string Source(Leaf leaf) =>
        leaf.KeptIn ?? (leaf.RowsSql is string rows ? $"(\n{rows.TrimEnd()}\n  )" : FactColumns.Table(leaf.Contract.Fact));

    /// <summary>What is made of named rows, group by group.</summary>
    private static StringBuilder Grouped(StringBuilder sql, string rows, IReadOnlyList<string> groups, IEnumerable<string> aggregates)
    {
        sql.Append("select\n  ").AppendJoin(",\n  ", groups.Concat(aggregates)).Append("\nfrom ").Append(rows).Append('\n');
        return groups.Count == 0 ? sql : sql.Append("group by ").AppendJoin(", ", groups).Append('\n');
    }

    private static void Lines(StringBuilder sql, string first, IReadOnlyList<string> lines, string next)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            sql.Append(index == 0 ? first : next).Append(lines[index]).Append('\n');
        }
    }
}
