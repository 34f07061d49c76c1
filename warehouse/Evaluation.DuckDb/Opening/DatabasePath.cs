namespace Evaluation.DuckDb.Opening;

/// <summary>One name for one file: the engine knows two openings of a file apart by their path.</summary>
internal static class DatabasePath
{
    public static bool IsPrivateMemory(string dataSource) => dataSource is "" or DuckDbConnectionStringBuilder.InMemory;

    public static bool IsMemory(string dataSource) => dataSource is "" || dataSource.StartsWith(DuckDbConnectionStringBuilder.InMemory, StringComparison.Ordinal);

    /// <summary>The absolute path with its links followed; a name in memory stays as it is.</summary>
    public static string Canonical(string dataSource) => IsMemory(dataSource)
        ? dataSource
        : FollowLinks(Path.GetFullPath(dataSource));

    private static string FollowLinks(string path)
    {
        string? folder = Path.GetDirectoryName(path);
        if (folder is null)
        {
            return path;
        }

        string here = Path.Combine(FollowLinks(folder), Path.GetFileName(path));
        FileSystemInfo? target = new FileInfo(here).LinkTarget is null ? null : File.ResolveLinkTarget(here, returnFinalTarget: true);
        return target is null ? here : FollowLinks(target.FullName);
    }
}
