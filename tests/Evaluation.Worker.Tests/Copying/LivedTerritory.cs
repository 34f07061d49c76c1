using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Copying;

/// <summary>A territory that has lived: several deliveries, a correction, a withdrawal, a second version of the plan, values recorded twice; made once.</summary>
public sealed class LivedTerritory : IDisposable
{
    private const string Feed = "conseiller-numerique/cra-v1";
    private readonly TemporaryFolder _folder = new();

    public LivedTerritory()
    {
        Do(_folder.Path, "demo", "--out", "lived");
        _folder.Write("lived/a.csv", CraText.File("2025-03-10 09:30:00.000", "2025-04-11 09:30:00.000", "2025-05-12 09:30:00.000"));
        _folder.Write("lived/b.csv", CraText.File("2025-03-10 09:30:00.000", "2025-06-11 09:30:00.000", "2025-05-12 09:30:00.000"));
        Do(Folder, "load", Feed, "a.csv", "b.csv");
        Do(Folder, "withdraw", "5");
        string plan = _folder.File("lived", "plan", "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("on_track: 0.95", "on_track: 0.9", StringComparison.Ordinal));
        Do(Folder, "evaluate", "--period", "2025");
        Answered = Answers(Folder);
    }

    /// <summary>The folder; its warehouse is a DuckDB file.</summary>
    internal string Folder => Path.Combine(_folder.Path, "lived");

    /// <summary>What it answers.</summary>
    internal string Answered { get; }

    /// <summary>The same folder with its warehouse elsewhere.</summary>
    /// <param name="lines">The lines of evaluation.yaml that say where, as the command printed them.</param>
    internal string Elsewhere(string lines)
    {
        string folder = Path.Combine(_folder.Path, Path.GetRandomFileName());
        foreach (string source in Directory.EnumerateFiles(Folder, "*", SearchOption.AllDirectories).Where(file => !file.EndsWith(".duckdb", StringComparison.Ordinal)))
        {
            string copy = Path.Combine(folder, Path.GetRelativePath(Folder, source));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(source, copy);
        }

        string settings = Path.Combine(folder, "evaluation.yaml");
        string[] kept = [.. File.ReadLines(settings).Where(line => !line.StartsWith("database:", StringComparison.Ordinal))];
        File.WriteAllText(settings, string.Join('\n', [.. kept, lines]));
        return folder;
    }

    /// <summary>Values as of several loads, and the yearly report before and after all changed.</summary>
    internal static string Answers(string folder)
    {
        List<string> answers = [];
        foreach (string load in (string[])["14", "16", "19"])
        {
            answers.Add(Do(folder, "value", "ACT-02", "--period", "2025", "--by", "month,partner", "--as-of", load, "--format", "json"));
            answers.Add(Do(folder, "value", "ACT-13", "--period", "2025", "--by", "theme", "--as-of", load, "--format", "json"));
            answers.Add(Do(folder, "value", "ACT-14-AGE", "--period", "2025", "--by", "attribute,epci", "--as-of", load, "--format", "json"));
        }

        foreach (string load in (string[])["14", "19"])
        {
            Do(folder, "report", "yearly", "--period", "2025", "--out", "seen", "--as-of", load);
            answers.AddRange(Directory.GetFiles(Path.Combine(folder, "seen")).Order(StringComparer.Ordinal).Select(file => $"{Path.GetFileName(file)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(file)))}"));
        }

        Directory.Delete(Path.Combine(folder, "seen"), recursive: true);
        return string.Join('\n', answers);
    }

    /// <summary>Runs a command that must end well, and returns what it printed.</summary>
    internal static string Do(string folder, params string[] arguments)
    {
        EvaluationProcess ended = EvaluationProcess.Run(folder, arguments);
        Assert.True(ended.ExitCode == 0, $"{string.Join(' ', arguments)}: {ended.Errors}");
        return ended.Output;
    }

    public void Dispose() => _folder.Dispose();
}
