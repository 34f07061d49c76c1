using System.Text.RegularExpressions;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>Names of tables as T-SQL wants them: with their schema, since a session can't set its own, and with a # when they live as long as the session.</summary>
internal static partial class SqlServerNames
{
    private static readonly HashSet<string> Known = [.. StarDictionary.Current.Tables.Select(table => table.Name)];

    /// <summary>The statement with every table of the dictionary named so; those already named so stay.</summary>
    internal static string Adapt(string sql) => Word().Replace(sql, match =>
        !Known.Contains(match.Value) ? match.Value
        : match.Value.StartsWith("staging_", StringComparison.Ordinal) ? $"#{match.Value}"
        : $"evaluation.{match.Value}");

    /// <summary>The name of a table.</summary>
    internal static string Of(Table table) => table.Kind == TableKind.Staging ? $"#{table.Name}" : $"evaluation.{table.Name}";

    [GeneratedRegex(@"(?<![\w.#@'])(fact|dim|bridge|journal|staging)_\w+")]
    private static partial Regex Word();
}
