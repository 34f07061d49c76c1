namespace Evaluation.Testing.Engines;

/// <summary>Where this machine has the programs of a PostgreSQL server.</summary>
internal static class PostgreSqlBinaries
{
    private const string Debian = "/usr/lib/postgresql";

    /// <summary>The folder of <c>initdb</c> and <c>postgres</c>: in the path, or Debian's of the latest version; null without.</summary>
    public static string? Folder { get; } = Candidates().FirstOrDefault(folder => File.Exists(Path.Combine(folder, "initdb")) && File.Exists(Path.Combine(folder, "postgres")));

    private static IEnumerable<string> Candidates()
    {
        IEnumerable<string> installed = Directory.Exists(Debian) ? Directory.GetDirectories(Debian) : [];
        return (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator)
            .Concat(installed.OrderByDescending(folder => folder.Length).ThenByDescending(folder => folder, StringComparer.Ordinal).Select(folder => Path.Combine(folder, "bin")));
    }
}
