using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>Finds what the parts of a statement read from.</summary>
/// <param name="expressions">The CTEs of the statement.</param>
/// <param name="materialized">Names of those that are kept before they are read.</param>
internal sealed class CitusSources(IReadOnlyList<CommonTableExpression> expressions, IReadOnlyCollection<string> materialized)
{
    /// <summary>The sources of a FROM, joins taken apart.</summary>
    public IReadOnlyList<CitusSource> Of(FromClause? from) => from is null ? [] : [.. from.TableReferences.SelectMany(Leaves).Select(Source)];

    /// <summary>The conditions of the joins of a FROM, and that of its WHERE.</summary>
    public static IEnumerable<BooleanExpression> Conditions(FromClause? from, WhereClause? where) =>
    [
        .. from?.TableReferences.SelectMany(Conditions) ?? [],
        .. where?.SearchCondition is BooleanExpression condition ? new[] { condition } : [],
    ];

    /// <summary>One table, CTE or inner query.</summary>
    public CitusSource Source(TableReference table) => table switch
    {
        NamedTableReference named => Named(named),
        QueryDerivedTable inner => Inner(inner.Alias.Value, inner.QueryExpression),
        _ => new CitusSource("", null, false, []),
    };

    /// <summary>Whether rows spread over machines come out of a query.</summary>
    public bool ReadsFact(QueryExpression query) => SpreadBy(query) is not null;

    /// <summary>The SELECTs of a query, those of a union one by one.</summary>
    public static IEnumerable<QuerySpecification> Selects(QueryExpression query) => query switch
    {
        QuerySpecification select => [select],
        BinaryQueryExpression union => Selects(union.FirstQueryExpression).Concat(Selects(union.SecondQueryExpression)),
        QueryParenthesisExpression inner => Selects(inner.QueryExpression),
        _ => [],
    };

    private static IEnumerable<TableReference> Leaves(TableReference table) => table switch
    {
        JoinTableReference join => Leaves(join.FirstTableReference).Concat(Leaves(join.SecondTableReference)),
        JoinParenthesisTableReference inner => Leaves(inner.Join),
        _ => [table],
    };

    private static IEnumerable<BooleanExpression> Conditions(TableReference table) => table switch
    {
        QualifiedJoin join => [join.SearchCondition, .. Conditions(join.FirstTableReference), .. Conditions(join.SecondTableReference)],
        JoinTableReference join => Conditions(join.FirstTableReference).Concat(Conditions(join.SecondTableReference)),
        JoinParenthesisTableReference inner => Conditions(inner.Join),
        _ => [],
    };

    private CitusSource Named(NamedTableReference table)
    {
        string name = table.SchemaObject.BaseIdentifier.Value;
        string alias = table.Alias?.Value ?? name;
        if (expressions.FirstOrDefault(expression => expression.ExpressionName.Value == name) is CommonTableExpression common)
        {
            return new CitusSource(alias, materialized.Contains(name) || Names(common, name) ? null : SpreadBy(common.QueryExpression), true, []);
        }

        string? key = CitusPlacement.DistributionColumn(name);
        return new CitusSource(alias, key, false, key is null ? [] : [key]);
    }

    private static bool Names(CommonTableExpression common, string name) =>
        TransactSql.All<NamedTableReference>(common).Any(table => table.SchemaObject.BaseIdentifier.Value == name);

    private CitusSource Inner(string alias, QueryExpression query) =>
        new(alias, SpreadBy(query), true, query is QuerySpecification single ? [.. Keys(single)] : []);

    private IEnumerable<string> Keys(QuerySpecification query)
    {
        IReadOnlyList<CitusSource> sources = Of(query.FromClause);
        return query.SelectElements.OfType<SelectScalarExpression>()
            .Where(element => element.Expression is ColumnReferenceExpression column && KeyOf(column, sources) is not null)
            .Select(element => element.ColumnName?.Value ?? ((ColumnReferenceExpression)element.Expression).MultiPartIdentifier.Identifiers[^1].Value);
    }

    // A query of facts spread by two columns is refused for itself; the first names it.
    private string? SpreadBy(QueryExpression query) =>
        Selects(query).SelectMany(select => Of(select.FromClause)).Select(source => source.SpreadBy).FirstOrDefault(column => column is not null);

    /// <summary>The source of which a column is the distribution column; null when it is none.</summary>
    public static CitusSource? KeyOf(ColumnReferenceExpression column, IReadOnlyList<CitusSource> sources)
    {
        IList<Identifier>? parts = column.MultiPartIdentifier?.Identifiers;
        CitusSource? source = parts is null or { Count: < 2 } ? null : sources.FirstOrDefault(known => known.Alias == parts[^2].Value);
        return source?.Keys.Contains(parts![^1].Value) == true ? source : null;
    }
}
