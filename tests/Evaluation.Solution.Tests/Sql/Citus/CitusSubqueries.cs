using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>What Citus refuses in subqueries that look at the row around them.</summary>
internal sealed class CitusSubqueries(TransactSql statement, CitusSources sources)
{
    /// <summary>All that is wrong, each as a sentence.</summary>
    public IEnumerable<string> Offences()
    {
        HashSet<ScalarSubquery> conditions = [.. statement.All<InPredicate>().Select(predicate => predicate.Subquery), .. statement.All<ExistsPredicate>().Select(predicate => predicate.Subquery)];
        return
        [
            .. statement.All<ScalarSubquery>().Where(query => !conditions.Contains(query) && IsCorrelated(query)).Select(_ => "correlated scalar subquery"),
            .. statement.All<QuerySpecification>().SelectMany(around => Inside(around, conditions)),
        ];
    }

    private static bool IsCorrelated(ScalarSubquery query)
    {
        HashSet<string> inside = [.. TransactSql.All<TableReferenceWithAlias>(query).Select(table => table.Alias?.Value ?? ((table as NamedTableReference)?.SchemaObject.BaseIdentifier.Value ?? ""))];
        return TransactSql.All<ColumnReferenceExpression>(query).Any(column => column.MultiPartIdentifier?.Identifiers is { Count: > 1 } parts && !inside.Contains(parts[^2].Value));
    }

    // IN and EXISTS are planned as joins: of facts on their distribution column, or not at all.
    private IEnumerable<string> Inside(QuerySpecification around, HashSet<ScalarSubquery> conditions)
    {
        IReadOnlyList<CitusSource> outer = sources.Of(around.FromClause);
        foreach (ScalarSubquery query in around.WhereClause is null ? [] : TransactSql.All<ScalarSubquery>(around.WhereClause).Where(query => conditions.Contains(query) && IsCorrelated(query) && sources.ReadsFact(query.QueryExpression)))
        {
            if (!outer.Any(source => source is { ReadsFact: true, Computed: false }))
            {
                yield return "correlated subquery of a fact from what is none";
            }
            else if (query.QueryExpression is not QuerySpecification inner || Apart(around, outer, inner) is not null)
            {
                yield return "correlated subquery of a fact not on the distribution column";
            }
        }
    }

    private string? Apart(QuerySpecification around, IReadOnlyList<CitusSource> outer, QuerySpecification inner) => CitusJoins.Apart(
        [.. outer, .. sources.Of(inner.FromClause)],
        CitusSources.Conditions(around.FromClause, around.WhereClause).Concat(CitusSources.Conditions(inner.FromClause, inner.WhereClause)));
}
