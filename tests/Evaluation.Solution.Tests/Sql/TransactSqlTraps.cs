using System.Text.RegularExpressions;
using Evaluation.Warehouse.Schema;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>What SQL Server refuses in a statement that its grammar accepts and the other engines run.</summary>
internal static partial class TransactSqlTraps
{
    private static readonly HashSet<string> Tables = [.. StarDictionary.Current.Tables.Select(table => table.Kind == TableKind.Staging ? $"#{table.Name}" : $"evaluation.{table.Name}")];

    // Those of the schedule stand beside the star: ours, and Quartz's own that are read.
    private static readonly HashSet<string> Scheduled = ["quartz.evaluation_run", "quartz.evaluation_alert", "quartz.qrtz_triggers"];

    /// <summary>All there are, each as a sentence.</summary>
    public static IEnumerable<string> In(TransactSql statement) => [.. UnknownTables(statement), .. InnerQueries(statement).SelectMany(Inner)];

    // A table must carry the schema, a staging table its #; a bare name can only be that of a CTE.
    private static IEnumerable<string> UnknownTables(TransactSql statement)
    {
        string[] expressions = [.. statement.All<CommonTableExpression>().Select(expression => expression.ExpressionName.Value)];
        return statement.All<NamedTableReference>()
            .Select(table => string.Join('.', table.SchemaObject.Identifiers.Select(part => part.Value)))
            .Where(name => !Tables.Contains(name) && !Scheduled.Contains(name) && !expressions.Contains(name) && !Catalogue().IsMatch(name))
            .Select(name => $"[{name}] is no table of the schema");
    }

    private static IEnumerable<QueryExpression> InnerQueries(TransactSql statement) =>
        statement.All<CommonTableExpression>().Select(expression => expression.QueryExpression).Concat(statement.All<QueryDerivedTable>().Select(table => table.QueryExpression));

    private static IEnumerable<string> Inner(QueryExpression query)
    {
        if (query.OrderByClause is not null)
        {
            yield return "an inner query can't be ordered";
        }

        foreach (SelectScalarExpression column in Columns(query).Where(column => column.ColumnName is null && column.Expression is not ColumnReferenceExpression))
        {
            yield return $"column {column.StartLine}:{column.StartColumn} of an inner query has no name";
        }
    }

    // Those of the first SELECT of a union name the columns of all.
    private static IEnumerable<SelectScalarExpression> Columns(QueryExpression query) => query switch
    {
        QuerySpecification select => select.SelectElements.OfType<SelectScalarExpression>(),
        BinaryQueryExpression union => Columns(union.FirstQueryExpression),
        QueryParenthesisExpression inner => Columns(inner.QueryExpression),
        _ => [],
    };

    // In capitals, or a server that tells them from small letters does not find them.
    [GeneratedRegex("^INFORMATION_SCHEMA\\.[A-Z_]+$")]
    private static partial Regex Catalogue();
}
