using System.Diagnostics;

namespace Evaluation.Solution.Tests;

/// <summary>The files of this repository, as git would commit them.</summary>
internal static class Repository
{
    /// <summary>Folder of the solution.</summary>
    public static string Root { get; } = FindRoot();

    /// <summary>Paths from the root, with slashes, of every file that is committed, and of new ones in the folders of the map; a territory folder made here is not ours.</summary>
    public static IReadOnlyList<string> Files { get; } =
        [.. Git("--cached").Concat(Git("--others", "--exclude-standard", "etl", "warehouse", "reports", "tests")).Where(path => File.Exists(FullPath(path))).Distinct().Order(StringComparer.Ordinal)];

    /// <summary>C# of the product and of its tests.</summary>
    public static IReadOnlyList<string> Code { get; } = Ending(".cs");

    /// <summary>C# of the product alone.</summary>
    public static IReadOnlyList<string> ProductCode { get; } = Product(Code);

    /// <summary>Files with this ending.</summary>
    public static IReadOnlyList<string> Ending(string ending) => [.. Files.Where(path => path.EndsWith(ending, StringComparison.Ordinal))];

    /// <summary>Those that are not tests.</summary>
    public static IReadOnlyList<string> Product(IEnumerable<string> paths) => [.. paths.Where(path => !path.StartsWith("tests/", StringComparison.Ordinal))];

    /// <summary>The text of a file.</summary>
    public static string Text(string path) => File.ReadAllText(FullPath(path));

    /// <summary>Lines of a file, each with its place.</summary>
    public static IEnumerable<(string Place, string Line)> Lines(string path) =>
        File.ReadLines(FullPath(path)).Select((line, index) => ($"{path}:{index + 1}", line));

    private static string FullPath(string path) => Path.Combine(Root, path);

    private static string FindRoot()
    {
        DirectoryInfo? folder = new(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Evaluation.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new InvalidOperationException("No Evaluation.sln above the tests");
    }

    private static string[] Git(params string[] arguments)
    {
        ProcessStartInfo start = new("git", ["ls-files", "-z", .. arguments]) { WorkingDirectory = FindRoot(), RedirectStandardOutput = true };
        using Process git = Process.Start(start)!;
        string output = git.StandardOutput.ReadToEnd();
        git.WaitForExit();
        return git.ExitCode == 0 ? output.Split('\0', StringSplitOptions.RemoveEmptyEntries) : throw new InvalidOperationException($"git ls-files ended with {git.ExitCode}");
    }
}
