using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Commands;

/// <summary>Rejected lines go back and come again, as a person types it.</summary>
public sealed class ReturnsCommandTests : IDisposable
{
    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void What_was_rejected_is_written_to_go_back_and_loaded_once_corrected()
    {
        _folder.Write("Jeanne Dupuis.csv", CraText.File("2025-03-10 09:30:00.000", "2025-02-31 09:30:00.000"));
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", "Jeanne Dupuis.csv").ExitCode);
        EvaluationProcess returns = _folder.Run("returns", "conseiller-numerique", "-o", "a-renvoyer");
        string text = Path.Combine(_folder.FolderPath, "a-renvoyer", "a-corriger-conseiller-numerique-cra-v1-livraison-3.csv");
        Assert.Equal(
            (0, "", $"Livraison 3 de conseiller-numerique/cra-v1\u00a0: 1 ligne à corriger.\n  {Path.ChangeExtension(text, ".xlsx")}\n  {text}"),
            (returns.ExitCode, returns.Errors, returns.Output.ReplaceLineEndings("\n").TrimEnd()));
        File.WriteAllText(text, File.ReadAllText(text).Replace("2025-02-31", "2025-02-28", StringComparison.Ordinal));
        EvaluationProcess again = _folder.Run("returns", "conseiller-numerique", "-o", "a-renvoyer");
        Assert.Contains($"{text} (déjà là, peut-être en cours de correction\u00a0: laissé tel quel)", again.Output, StringComparison.Ordinal);
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", text).ExitCode);
        Assert.Equal("date_key\n20250228\n20250310", _folder.Run("query", "select date_key from fact_activity where recorded_to = 2147483647 order by date_key").Output.ReplaceLineEndings("\n").TrimEnd());
        Assert.Equal("0 original effacé.", _folder.Run("returns", "purge").Output.TrimEnd());
    }

    [Fact]
    public void Nothing_rejected_is_said_and_where_to_write_is_asked()
    {
        Assert.Equal((0, "Aucune ligne rejetée à renvoyer."), (_folder.Run("returns", "-o", "x").ExitCode, _folder.Run("returns", "-o", "x").Output.TrimEnd()));
        EvaluationProcess nowhere = _folder.Run("returns");
        Assert.Equal((2, "Dites où écrire les classeurs\u00a0: -o DOSSIER."), (nowhere.ExitCode, nowhere.Errors.TrimEnd()));
    }
}
