using System.Security.Cryptography;
using ClosedXML.Excel;
using Evaluation.Indicators.Editions;
using Evaluation.Reports.Proof;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Commands;

/// <summary><c>evaluation edition</c> as a person types it, on the demonstration.</summary>
[Collection(nameof(DemoTerritory))]
public sealed class EditionCommandTests(DemoTerritory territory)
{
    [Fact]
    public void An_edition_is_prepared_agreed_on_published_and_verified_and_a_document_that_says_another_figure_is_found()
    {
        Assert.StartsWith("Édition [2025-public-1], brouillon", Done("draft", "--period", "2025", "--audience", "public", "--by", "chef de projet"), StringComparison.Ordinal);
        Assert.Equal(2, Run("publish", "2025-public-1", "--by", "présidence").ExitCode);
        Done("review", "2025-public-1", "--by", "chef de projet");
        Done("validate", "2025-public-1", "--by", "comité stratégique");
        string published = Done("publish", "2025-public-1", "--by", "présidence");
        string folder = Path.Combine(territory.Parent, "demo", "editions", "2025-public-1");
        Assert.Contains("rien n'a changé", Done("verify", folder, "--seal", published.TrimEnd().Split(' ', '\u00a0')[^1]), StringComparison.Ordinal);
        Assert.Contains("manifest.json lui-même n'est comparé à rien", Done("verify", folder), StringComparison.Ordinal);
        Assert.Contains("les mêmes chiffres, octet pour octet", Done("show", "2025", "--again"), StringComparison.Ordinal);
        Assert.Contains("0 chiffre serait différent", Done("diff", "2025"), StringComparison.Ordinal);
        Assert.Contains("2025-public-1", Done("list"), StringComparison.Ordinal);
        Assert.Empty(EditionDocuments.Faults(Edition.Read(folder)));
        RereadFinds(folder, "rapport-2025.html", ChangePage);
        RereadFinds(folder, "rapport-2025.xlsx", ChangeWorkbook);
    }

    // Somebody who rewrites a document and its hash is found by reading it again, whatever the manifest says.
    private static void RereadFinds(string published, string document, Action<string> change)
    {
        using TemporaryFolder elsewhere = new();
        string copy = Path.Combine(elsewhere.Path, "copie");
        Directory.CreateDirectory(copy);
        Array.ForEach(Directory.GetFiles(published), file => File.Copy(file, Path.Combine(copy, Path.GetFileName(file))));
        string before = Hash(Path.Combine(copy, document));
        change(Path.Combine(copy, document));
        string manifest = Path.Combine(copy, "manifest.json");
        File.WriteAllText(manifest, File.ReadAllText(manifest).Replace(before, Hash(Path.Combine(copy, document)), StringComparison.Ordinal));
        IReadOnlyList<string> faults = EditionDocuments.Faults(Edition.Read(copy));
        Assert.Contains(faults, fault => fault.StartsWith($"{document}, F", StringComparison.Ordinal) && fault.Contains("est montré, et figures.jsonl dit [", StringComparison.Ordinal));
    }

    // The first whole number of a table becomes another one.
    private static void ChangePage(string page)
    {
        string text = File.ReadAllText(page);
        PrintedFigure shown = PrintedPage.Figures(text).First(figure => figure.Place.Contains("-r", StringComparison.Ordinal) && figure.Text.Length == 2);
        int at = text.IndexOf($">{shown.Text}<", text.IndexOf($"id=\"{shown.Place}\"", StringComparison.Ordinal), StringComparison.Ordinal);
        File.WriteAllText(page, string.Concat(text.AsSpan(0, at), $">{shown.Number + 1}<", text.AsSpan(at + shown.Text.Length + 2)));
    }

    private static void ChangeWorkbook(string file)
    {
        using XLWorkbook workbook = new(file);
        IXLCell place = workbook.Worksheet("Preuves").RowsUsed().First(row => row.Cell(1).GetString().Contains("-r", StringComparison.Ordinal)).Cell(3);
        IXLCell cell = workbook.Worksheet(place.GetString().Split('!')[0]).Cell(place.GetString().Split('!')[1]);
        cell.Value = cell.GetDouble() + 1;
        workbook.Save();
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private string Done(params string[] arguments)
    {
        EvaluationProcess ended = Run(arguments);
        Assert.True(ended.ExitCode == 0, ended.Errors + ended.Output);
        return ended.Output;
    }

    private EvaluationProcess Run(params string[] arguments) => EvaluationProcess.Run(territory.Parent, ["edition", .. arguments, "--folder", "demo"]);
}
