using Evaluation.Etl.Invented;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Schema;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Tests.Copying;

/// <summary>A territory that has lived: several deliveries, a correction, a withdrawal, a second version of the plan, values recorded twice; made once.</summary>
internal sealed class LivedTerritory : IDisposable
{
    /// <summary>What a copy says of a table that it brought.</summary>
    internal const string Verified = "copiée, vérifiée";

    private const string Feed = "conseiller-numerique/cra-v1";
    private static readonly Lazy<LivedTerritory> Made = new(() => new LivedTerritory());
    private readonly TemporaryFolder _folder = new();

    private LivedTerritory()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Dispose();
        Demonstrate();
        _folder.Write("lived/a.csv", CraText.File("2025-03-10 09:30:00.000", "2025-04-11 09:30:00.000", "2025-05-12 09:30:00.000"));
        _folder.Write("lived/b.csv", CraText.File("2025-03-10 09:30:00.000", "2025-06-11 09:30:00.000", "2025-05-12 09:30:00.000"));
        Do(Folder, "load", Feed, "a.csv", "b.csv");
        Do(Folder, "withdraw", "5");
        string plan = _folder.File("lived", "plan", "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace("version: 1", "version: 2", StringComparison.Ordinal).Replace("on_track: 0.95", "on_track: 0.9", StringComparison.Ordinal));
        Do(Folder, "evaluate", "--period", "2025");
        Answered = Answers(Folder);
    }

    /// <summary>The one of this process.</summary>
    internal static LivedTerritory Once => Made.Value;

    /// <summary>How many tables a copy has.</summary>
    internal static int Tables { get; } = StarDictionary.Current.Tables.Count(table => table.Kind != TableKind.Staging && table.Name is not ("journal_schema" or "journal_copy"));

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

    /// <summary>Values as of a load, and the yearly report as of one before and of one after it.</summary>
    internal static string Answers(string folder)
    {
        List<string> answers =
        [
            Do(folder, "value", "ACT-02", "--period", "2025", "--by", "month,partner", "--as-of", "17", "--format", "json"),
            Do(folder, "value", "ACT-14-AGE", "--period", "2025", "--by", "attribute,epci", "--as-of", "17", "--format", "json"),
        ];
        foreach (string load in (string[])["15", "20"])
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

    /// <summary>The command that copies the warehouse of a folder; the connection string lies in the folder.</summary>
    internal static string[] CopyTo(TestWarehouse target, string folder)
    {
        if (target.Settings.Engine == Engine.DuckDb)
        {
            return ["copy", "--to", target.Settings.Location];
        }

        string name = $"connexion-{Guid.NewGuid():N}.txt";
        string file = Path.Combine(folder, name);
        File.WriteAllText(file, target.Settings.Location);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(file, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        return ["copy", "--to", target.Settings.Engine == Engine.SqlServer ? "sqlserver" : "postgresql", "--file", name];
    }

    public void Dispose() => _folder.Dispose();

    // What demo does, in a warehouse of fewer communes.
    private void Demonstrate()
    {
        DemoFolder.Write(Folder);
        PreparedFolder.FewCommunes(_folder.File("lived", "entrepot.duckdb"));
        foreach (InventedFile file in DemoFolder.Invent(Folder, new Progress<long>()))
        {
            Do(Folder, "load", file.Feed, file.Path);
        }

        Do(Folder, "evaluate", "--period", "2025");
    }
}
