using System.Data.Common;
using Dapper;

namespace Evaluation.Warehouse.Sql;

/// <summary>Runs the embedded statements outside of a load.</summary>
public static class Statements
{
    /// <summary>Rows of the query <c>Sql/{name}.sql</c>; columns match the record's parameters, underscores aside.</summary>
    public static IReadOnlyList<T> Read<T>(this DbConnection connection, string name, object? parameters = null)
    {
        DefaultTypeMap.MatchNamesWithUnderscores = true;
        return [.. connection.Query<T>(SqlText.Load(name), parameters)];
    }
}
