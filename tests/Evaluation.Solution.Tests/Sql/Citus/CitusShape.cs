using System.Text.RegularExpressions;
using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>What Citus refuses in how a statement is built.</summary>
internal sealed partial class CitusShape
{
    private readonly TransactSql _statement;
    private readonly CitusSources _sources;

    /// <summary>Reads a statement; the words that only PostgreSQL knows are left out, for the grammar at hand is that of SQL Server.</summary>
    public CitusShape(string code)
    {
        _statement = TransactSql.Read(OnlyPostgreSql().Replace(code, " "));
        _sources = new CitusSources(_statement.All<CommonTableExpression>(), [.. Materialized().Matches(code).Select(match => match.Groups["name"].Value)]);
    }

    /// <summary>All that is wrong, each as a sentence.</summary>
    public IEnumerable<string> Offences() =>
    [
        .. _statement.Errors.Select(error => $"can't be judged: {error}"),
        .. _statement.All<CommonTableExpression>().Where(IsRecursive).Select(common => $"[{common.ExpressionName.Value}] reads itself"),
        .. _statement.All<UnqualifiedJoin>().Where(join => join.UnqualifiedJoinType is UnqualifiedJoinType.CrossApply or UnqualifiedJoinType.OuterApply).Select(_ => "lateral join"),
        .. _statement.All<QuerySpecification>().Where(IsRollupOfFact).Select(_ => "rollup, cube or grouping sets straight on a fact"),
        .. new CitusSubqueries(_statement, _sources).Offences(),
        .. _statement.All<QuerySpecification>().Select(select => CitusJoins.Apart(_sources.Of(select.FromClause), CitusSources.Conditions(select.FromClause, select.WhereClause))).OfType<string>().Select(CitusJoins.Offence),
        .. _statement.All<UpdateSpecification>().SelectMany(Update),
    ];

    private static bool IsRecursive(CommonTableExpression common) =>
        TransactSql.All<NamedTableReference>(common.QueryExpression).Any(table => table.SchemaObject.BaseIdentifier.Value == common.ExpressionName.Value);

    private bool IsRollupOfFact(QuerySpecification select) =>
        select.GroupByClause is GroupByClause groups
        && (groups.GroupByOption != GroupByOption.None || groups.GroupingSpecifications.Any(grouping => grouping is not ExpressionGroupingSpecification))
        && _sources.Of(select.FromClause).Any(source => source.ReadsFact);

    private IEnumerable<string> Update(UpdateSpecification update)
    {
        CitusSource target = _sources.Source(update.Target);
        CitusSource[] all = [target, .. _sources.Of(update.FromClause)];
        if (CitusPlacement.IsReference(target.Alias) && TransactSql.All<NamedTableReference>(update).Any(table => table != update.Target && IsJoined(table, update)))
        {
            yield return $"reference table [{target.Alias}] is updated from a temporary table";
        }

        foreach (AssignmentSetClause clause in update.SetClauses.OfType<AssignmentSetClause>().Where(clause => target.Keys.Contains(clause.Column?.MultiPartIdentifier.Identifiers[^1].Value ?? "")))
        {
            yield return $"the distribution column [{clause.Column.MultiPartIdentifier.Identifiers[^1].Value}] is changed";
        }

        if (CitusJoins.Apart(all, CitusSources.Conditions(update.FromClause, update.WhereClause)) is string apart)
        {
            yield return CitusJoins.Offence(apart);
        }
    }

    private static bool IsJoined(NamedTableReference table, UpdateSpecification update) =>
        CitusPlacement.IsStaging(table.SchemaObject.BaseIdentifier.Value)
        && update.FromClause is not null && TransactSql.All<NamedTableReference>(update.FromClause).Contains(table);

    [GeneratedRegex(@"\bon\s+conflict\b[\s\S]*$|\brecursive\b|(?<=\bas\s+)(not\s+)?materialized\b|\blateral\b")]
    private static partial Regex OnlyPostgreSql();

    [GeneratedRegex(@"\b(?<name>\w+)\s+as\s+materialized\b")]
    private static partial Regex Materialized();
}
