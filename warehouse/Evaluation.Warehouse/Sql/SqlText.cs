using System.Collections.Concurrent;
using System.Reflection;
using Evaluation.Declared;

namespace Evaluation.Warehouse.Sql;

/// <summary>The statements of the product, one <c>.sql</c> file each, embedded; <c>x.sqlserver.sql</c> beside <c>x.sql</c> is how SQL Server must be told.</summary>
internal static class SqlText
{
    private static readonly ConcurrentDictionary<(Assembly, string, string), string> Loaded = new();

    /// <summary>The text of a statement for an engine.</summary>
    /// <param name="assembly">Who embeds it.</param>
    /// <param name="name">Path under <c>Sql/</c>, without extension: <c>load/activity/decide</c>.</param>
    /// <param name="dialect">Code of the engine.</param>
    /// <exception cref="InvalidOperationException">There is no such file: a bug.</exception>
    internal static string Load(Assembly assembly, string name, string dialect) => Loaded.GetOrAdd((assembly, name, dialect), static key =>
    {
        string own = $"sql/{key.Item2}.{key.Item3}.sql";
        return ShippedFiles.Text(key.Item1, key.Item1.GetManifestResourceInfo(own) is null ? $"sql/{key.Item2}.sql" : own);
    });
}
