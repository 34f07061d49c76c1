using System.Text;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>Puts a statement together: the rows held first, then what is made of them.</summary>
internal static class StatementText
{
    public static string Write(Leaf leaf, StatementParts parts, IReadOnlyList<string> groups, IEnumerable<string> aggregates)
    {
        StringBuilder sql = new();
        sql.Append("with held as (\n  select\n    ").AppendJoin(",\n    ", parts.Columns).Append('\n');
        sql.Append("  from ").Append(Source(leaf)).Append(" as f\n");
        Lines(sql, "    ", parts.Joins, "    ");
        Lines(sql, "  where ", parts.Conditions, "    and ");
        sql.Append(")\nselect\n  ").AppendJoin(",\n  ", groups.Concat(aggregates)).Append("\nfrom held\n");
        return groups.Count == 0 ? sql.ToString() : sql.Append("group by ").AppendJoin(", ", groups).Append('\n').ToString();
    }

    private static void Lines(StringBuilder sql, string first, IReadOnlyList<string> lines, string next)
    {
        for (int index = 0; index < lines.Count; index++)
        {
            sql.Append(index == 0 ? first : next).Append(lines[index]).Append('\n');
        }
    }

    private static string Source(Leaf leaf) =>
        leaf.RowsSql is string rows ? $"(\n{rows.TrimEnd()}\n  )" : FactColumns.Table(leaf.Contract.Fact);
}
