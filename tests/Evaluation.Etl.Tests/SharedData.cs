namespace Evaluation.Etl.Tests;

/// <summary>The real partner files kept beside the repository (<c>../shared/data</c>), which never enter it.</summary>
internal static class SharedData
{
    /// <summary>Full path of a real file; fails clearly where it isn't there.</summary>
    public static string PathOf(string relative)
    {
        string path = Path.GetFullPath(Path.Combine(Root(), "..", "shared", "data", relative));
        return File.Exists(path) ? path : throw new FileNotFoundException($"This test reads a real partner file that is kept beside the repository: {path} is absent.");
    }

    private static string Root()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Evaluation.sln")))
        {
            folder = folder.Parent;
        }
        return folder?.FullName ?? throw new DirectoryNotFoundException("Evaluation.sln stands in no folder above the tests.");
    }
}
