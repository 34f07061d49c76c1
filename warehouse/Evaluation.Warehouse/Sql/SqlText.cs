using System.Collections.Concurrent;
using System.Reflection;
using Evaluation.Declared;

namespace Evaluation.Warehouse.Sql;

/// <summary>The statements of the warehouse, one <c>.sql</c> file each, embedded.</summary>
public static class SqlText
{
    private static readonly ConcurrentDictionary<(Assembly, string), string> Loaded = new();

    /// <summary>The text of the statement <c>Sql/{name}.sql</c> of this assembly.</summary>
    /// <param name="name">Path under <c>Sql/</c>, without extension: <c>load/activity/decide</c>.</param>
    /// <exception cref="InvalidOperationException">There is no such file: a bug.</exception>
    public static string Load(string name) => Load(typeof(SqlText).Assembly, name);

    /// <summary>The text of the statement <c>Sql/{name}.sql</c> of another assembly that embeds its own.</summary>
    public static string Load(Assembly assembly, string name) =>
        Loaded.GetOrAdd((assembly, name), key => ShippedFiles.Text(key.Item1, $"sql/{key.Item2}.sql"));
}
