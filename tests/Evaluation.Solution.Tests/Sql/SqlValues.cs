using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>What every engine runs, and not with the same result.</summary>
internal static class SqlValues
{
    /// <summary>All there is in a statement, each as a sentence.</summary>
    public static IEnumerable<string> In(TransactSql statement) => [.. Aggregates(statement), .. Divisions(statement), .. Texts(statement)];

    // A sum is an int that overflows on SQL Server and a hugeint on DuckDB, a count an int on SQL Server.
    private static IEnumerable<string> Aggregates(TransactSql statement)
    {
        HashSet<ScalarExpression> cast = [.. statement.All<CastCall>().Select(call => call.Parameter)];
        HashSet<FunctionCall> compared = [.. statement.All<HavingClause>().SelectMany(TransactSql.All<FunctionCall>)];
        return
        [
            .. Calls(statement, "sum").Where(sum => sum.Parameters[0] is not CastCall).Select(_ => "sum(x): write sum(cast(x as bigint))"),
            .. Calls(statement, "sum").Concat(Calls(statement, "count")).Where(call => !cast.Contains(call) && !compared.Contains(call)).Select(call => $"{call.FunctionName.Value}: cast it to bigint"),
        ];
    }

    private static IEnumerable<FunctionCall> Calls(TransactSql statement, string function) =>
        statement.All<FunctionCall>().Where(call => call.FunctionName.Value.Equals(function, StringComparison.OrdinalIgnoreCase));

    // 7 / 2 is 3.5 on DuckDB, 3 elsewhere.
    private static IEnumerable<string> Divisions(TransactSql statement) =>
        statement.All<BinaryExpression>()
            .Where(expression => expression.BinaryExpressionType == BinaryExpressionType.Divide && TransactSql.All<NumericLiteral>(expression.FirstExpression).Count == 0)
            .Select(_ => "a / b: write 1.0 * a / nullif(b, 0)");

    // SQL Server reads it in the code page of its database.
    private static IEnumerable<string> Texts(TransactSql statement) =>
        statement.All<StringLiteral>().Where(text => text.Value.Any(letter => letter > '~')).Select(text => $"[{text.Value}] is not plain ASCII: pass it in");
}
