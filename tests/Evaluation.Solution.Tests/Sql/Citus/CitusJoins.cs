using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>Whether the facts of one SELECT or UPDATE are joined where their rows already stand together.</summary>
internal static class CitusJoins
{
    /// <summary>The alias of a fact that is not joined to the others on its distribution column; null when all are.</summary>
    public static string? Apart(IReadOnlyList<CitusSource> sources, IEnumerable<BooleanExpression> conditions)
    {
        List<string> facts = [.. sources.Where(source => source is { ReadsFact: true, Computed: false }).Select(source => source.Alias)];
        (string Left, string Right)[] equalities = [.. conditions.SelectMany(Parts).SelectMany(part => Equality(part, sources))];
        HashSet<string> together = [.. facts.Take(1)];
        while (equalities.Any(pair => together.Contains(pair.Left) != together.Contains(pair.Right)))
        {
            together.UnionWith(equalities.Where(pair => together.Contains(pair.Left) || together.Contains(pair.Right)).SelectMany(pair => new[] { pair.Left, pair.Right }));
        }

        return facts.FirstOrDefault(fact => !together.Contains(fact));
    }

    /// <summary>What is wrong with a fact that stands apart.</summary>
    public static string Offence(string alias) => $"fact [{alias}] is not joined on the distribution column";

    // Only what must hold: what stands under an OR joins nothing.
    private static IEnumerable<BooleanExpression> Parts(BooleanExpression condition) => condition switch
    {
        BooleanBinaryExpression { BinaryExpressionType: BooleanBinaryExpressionType.And } both => Parts(both.FirstExpression).Concat(Parts(both.SecondExpression)),
        BooleanParenthesisExpression inner => Parts(inner.Expression),
        _ => [condition],
    };

    private static IEnumerable<(string Left, string Right)> Equality(BooleanExpression part, IReadOnlyList<CitusSource> sources)
    {
        if (part is BooleanComparisonExpression { ComparisonType: BooleanComparisonType.Equals, FirstExpression: ColumnReferenceExpression first, SecondExpression: ColumnReferenceExpression second }
            && CitusSources.KeyOf(first, sources) is CitusSource left && CitusSources.KeyOf(second, sources) is CitusSource right && left.SpreadBy == right.SpreadBy)
        {
            yield return (left.Alias, right.Alias);
        }
    }
}
