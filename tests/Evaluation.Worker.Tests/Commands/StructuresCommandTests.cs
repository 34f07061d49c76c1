namespace Evaluation.Worker.Tests.Commands;

/// <summary>Structures that may be one organisation are written to be decided, as a person types it.</summary>
public sealed class StructuresCommandTests : IDisposable
{
    private const string Header = "kept_namespace,kept_id,merged_namespace,merged_id,since,decided_by,why,rule,shared,kept_name,merged_name,caution\n";

    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_is_to_be_decided_is_never_written_over_decisions()
    {
        string file = Path.Combine(_folder.FolderPath, "structures", "fusions.csv");
        Assert.Equal((0, $"0 rapprochement à décider écrit : {file}"), Told(_folder.Run("structures", "candidates", "-o", "structures/fusions.csv")));
        Assert.Equal(Header, File.ReadAllText(file));
        EvaluationProcess again = _folder.Run("structures", "candidates", "-o", "structures/fusions.csv");
        Assert.Equal((2, "Le fichier [structures/fusions.csv] existe déjà, peut-être rempli\u00a0: il n'est pas réécrit. Donnez un autre nom, ou supprimez-le."), (again.ExitCode, again.Errors.TrimEnd()));
    }

    [Fact]
    public void What_is_to_be_decided_is_a_text_of_columns() =>
        Assert.Equal("Le fichier [a-decider.xlsx] n'est pas écrit\u00a0: donnez-lui un nom qui finit par .csv.", _folder.Run("structures", "candidates", "-o", "a-decider.xlsx").Errors.TrimEnd());

    private static (int ExitCode, string Output) Told(EvaluationProcess process) => (process.ExitCode, process.Output.TrimEnd());
}
