using Microsoft.SqlServer.TransactSql.ScriptDom;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>The functions that statements may call.</summary>
internal static class SqlFunctions
{
    /// <summary>Those that every engine has under the same name, with the same result; see databases.md for the types.</summary>
    public static readonly IReadOnlyList<string> Portable = ["abs", "cast", "coalesce", "concat", "count", "first_value", "max", "min", "nullif", "rank", "row_number", "substring", "sum"];

    /// <summary>Those that an engine's own texts call besides.</summary>
    public static readonly IReadOnlyDictionary<string, string[]> Own = new Dictionary<string, string[]>
    {
        ["duckdb"] = ["current_database", "pragma_database_size", "pragma_metadata_info", "pragma_table_info"],
        ["postgresql"] = [],
        ["citus"] = [],
        ["sqlserver"] = [],
    };

    /// <summary>Whether a statement for an engine may call this one.</summary>
    public static bool Allows(string dialect, string function) => Portable.Contains(function) || Own[dialect].Contains(function);

    /// <summary>Those that a statement calls, as SQL Server reads it: functions of tables and variables of the server too.</summary>
    public static IReadOnlyList<string> Of(TransactSql statement) =>
        [.. statement.All<TSqlFragment>().Select(Name).OfType<string>().Distinct().Order(StringComparer.Ordinal)];

    private static string? Name(TSqlFragment part) => part switch
    {
        FunctionCall call => call.FunctionName.Value.ToLowerInvariant(),
        CastCall => "cast",
        CoalesceExpression => "coalesce",
        NullIfExpression => "nullif",
        GlobalVariableExpression variable => variable.Name,
        PrimaryExpression when part.GetType().Name.EndsWith("Call", StringComparison.Ordinal) => part.GetType().Name,
        NamedTableReference or JoinTableReference or JoinParenthesisTableReference or QueryDerivedTable or InlineDerivedTable => null,
        TableReference => part.GetType().Name,
        _ => null,
    };
}
