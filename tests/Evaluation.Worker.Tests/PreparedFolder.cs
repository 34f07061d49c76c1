using Evaluation.Testing;

namespace Evaluation.Worker.Tests;

/// <summary>A territory folder as <c>init</c> writes it, with a warehouse of few communes told about it; made once per test run, copied for each test.</summary>
internal sealed class PreparedFolder : IDisposable
{
    private static readonly Lazy<TemporaryFolder> Made = new(Make);
    private readonly TemporaryFolder _folder = new();

    public PreparedFolder()
    {
        foreach (string source in Directory.EnumerateFiles(Made.Value.Path, "*", SearchOption.AllDirectories))
        {
            File.Copy(source, _folder.File(Path.GetRelativePath(Made.Value.Path, source).Split(Path.DirectorySeparatorChar)));
        }
    }

    public string FolderPath => _folder.Path;

    public string Write(string name, string text) => _folder.Write(name, text);

    /// <summary>Runs a command in it; ends of outputs trimmed.</summary>
    public EvaluationProcess Run(params string[] arguments) => Trimmed(_folder.Path, arguments);

    /// <summary>Runs a command in any folder; ends of outputs trimmed.</summary>
    public static EvaluationProcess Trimmed(string folder, params string[] arguments)
    {
        EvaluationProcess ended = EvaluationProcess.Run(folder, arguments);
        return ended with { Output = ended.Output.TrimEnd(), Errors = ended.Errors.TrimEnd() };
    }

    public void Dispose() => _folder.Dispose();

    /// <summary>Writes a warehouse that knows few communes and nothing else.</summary>
    public static void FewCommunes(string path)
    {
        using TestWarehouse warehouse = TestWarehouse.New(TestEngine.DuckDb, Preparation.FewCommunes);
        File.Copy(warehouse.Settings.Location, path);
    }

    private static TemporaryFolder Make()
    {
        TemporaryFolder folder = new();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => folder.Dispose();
        EvaluationProcess init = Trimmed(folder.Path, "init", ".");
        Assert.Equal((0, ""), (init.ExitCode, init.Errors));
        FewCommunes(folder.File("entrepot.duckdb"));
        using (Worker.Folder.Workplace told = Worker.Folder.Workplace.Open(folder.Path, TimeProvider.System))
        {
            return folder;
        }
    }
}
