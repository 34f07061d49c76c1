using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Commands;

[Collection(nameof(DemoTerritory))]
public sealed class SegmentsCommandTests(DemoTerritory demo) : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Segments_are_run_listed_shown_named_compared_and_figures_cut_by_them()
    {
        Copy(Path.Combine(demo.Parent, "demo"), _folder.Path);
        EvaluationProcess run = Run("segments", "run", "--period", "2025");
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        Assert.Equal(5, run.Output.Split('\n').Count(line => line.EndsWith(", année 2025", StringComparison.Ordinal)));
        Assert.Contains("Territoires non atteints (besoin élevé, usage faible)", run.Output, StringComparison.Ordinal);
        Assert.Contains("communes-A", run.Output, StringComparison.Ordinal);

        Directory.CreateDirectory(Path.Combine(_folder.Path, "segments"));
        File.WriteAllText(Path.Combine(_folder.Path, "segments", "noms.yaml"), "names:\n  communes-A: { fr: \"Le rural\", en: \"The countryside\" }\n");
        Assert.Equal(0, Run("segments", "run", "--definition", "communes", "--period", "2025", "--k", "3", "--why", "trois types connus").ExitCode);
        string shown = Run("segments", "show", "communes").Output;
        Assert.Contains("Le rural", shown, StringComparison.Ordinal);
        Assert.Contains("3 segments voulus (trois types connus)", shown, StringComparison.Ordinal);
        Assert.Contains("communes-A", Run("value", "ACT-02", "--period", "2025", "--by", "segment:communes", "--format", "csv").Output, StringComparison.Ordinal);
        Assert.Contains("le même\u00a0: Le rural", Run("segments", "compare", "communes").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("report", "segments", "--out", Path.Combine(_folder.Path, "rapports")).ExitCode);
        Assert.Contains("Le rural", File.ReadAllText(Path.Combine(_folder.Path, "rapports", "segments.html")), StringComparison.Ordinal);
        Assert.Contains("lignes_supports.parquet", Run("export", "segments", "--parquet", "--out", Path.Combine(_folder.Path, "analyse")).Output, StringComparison.Ordinal);
        Assert.Contains("chargement", Run("segments", "list").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("segments", "assign", "communes", "--period", "2024").ExitCode);
        Assert.Contains("aussi longue", Run("segments", "assign", "communes", "--period", "2025-T4").Errors, StringComparison.Ordinal);

        Assert.Equal(2, Run("segments", "run", "--definition", "communes", "--period", "2025", "--k", "3").ExitCode);
        Assert.Equal(2, Run("segments", "run", "--definition", "communes", "--period", "2025", "--k", "19", "--why", "trop").ExitCode);
        File.WriteAllText(Path.Combine(_folder.Path, "segments", "noms.yaml"), "names:\n  communes-A: { fr: \"Le rural\" }\n");
        Assert.Contains("[en]", Run("segments", "run", "--period", "2025").Errors, StringComparison.Ordinal);
    }

    private EvaluationProcess Run(params string[] arguments) => EvaluationProcess.Run(_folder.Path, arguments);

    private static void Copy(string from, string to)
    {
        foreach (string file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            string target = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(target)!);
            File.Copy(file, target);
        }
    }
}
