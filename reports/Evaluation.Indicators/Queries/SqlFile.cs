using System.Collections.Concurrent;
using System.Reflection;

namespace Evaluation.Indicators.Queries;

/// <summary>The SQL files of this assembly.</summary>
internal static class SqlFile
{
    private static readonly ConcurrentDictionary<string, string> texts = new(StringComparer.Ordinal);

    /// <summary>The text of <c>Sql/…/{name}.sql</c>.</summary>
    public static string Load(string name) => texts.GetOrAdd(name, Read);

    private static string Read(string name)
    {
        Assembly here = typeof(SqlFile).Assembly;
        using Stream stream = here.GetManifestResourceStream($"sql/{name}.sql") ?? throw new InvalidOperationException($"No SQL file [{name}]");
        using StreamReader reader = new(stream);
        return reader.ReadToEnd();
    }
}
