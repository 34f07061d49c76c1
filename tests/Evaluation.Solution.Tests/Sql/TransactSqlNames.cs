using System.Text.RegularExpressions;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Solution.Tests.Sql;

/// <summary>Stands in for the dialect of SQL Server; to be replaced with <c>Dialect.Adapt</c> as soon as it is there.</summary>
internal static class TransactSqlNames
{
    private static readonly Regex Names = new($@"(?<![\w.@#])({string.Join('|', StarDictionary.Current.Tables.Select(table => table.Name))})\b");

    public static string Adapt(string sql) => Names.Replace(sql, name => name.Value.StartsWith("staging_", StringComparison.Ordinal) ? $"#{name.Value}" : $"evaluation.{name.Value}");
}
