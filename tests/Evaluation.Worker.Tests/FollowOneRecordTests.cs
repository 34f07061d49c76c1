using System.Security.Cryptography;
using System.Text.Json;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests;

[Collection(nameof(DemoTerritory))]
public sealed class FollowOneRecordTests(DemoTerritory territory)
{
    [Fact]
    public void The_demonstration_ends_well_and_says_where_its_reports_are()
    {
        Assert.True(territory.Demo.ExitCode == 0, territory.Demo.Errors);
        Assert.Contains("rapport-2025.xlsx", territory.Demo.Output, StringComparison.Ordinal);
        Assert.Contains("non mesuré", territory.Demo.Output, StringComparison.Ordinal);
        Assert.Contains("valeurs masquées sur", territory.Demo.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(territory.Parent, "demo", "rapport-2025.html")));
    }

    [Fact]
    public void Each_step_of_the_readme_names_a_file_that_exists_and_a_command_that_shows_it()
    {
        IReadOnlyList<ReadmeStep> steps = ReadmeStep.Read();
        Assert.Equal(13, steps.Count);
        foreach (ReadmeStep step in steps)
        {
            Assert.True(File.Exists(Path.Combine(Repository.Root, step.File)), $"[{step.Step}] names [{step.File}], which does not exist");
            EvaluationProcess shown = EvaluationProcess.Run(territory.Parent, step.Arguments);
            Assert.True(shown.ExitCode == 0, $"[{step.Step}] {shown.Errors}");
            Assert.True(shown.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length > 1, $"[{step.Step}] shows nothing");
        }
    }

    [Fact]
    public void The_line_of_the_file_is_the_row_of_the_star_and_stands_behind_the_figure()
    {
        string line = File.ReadLines(Path.Combine(territory.Parent, "demo", "livraisons", "cra-v1.csv")).ElementAt(1);
        string[] row = Query("select source_id, date_key, participants, activity_key from fact_activity where delivery_key = 3 and line_number = 2");
        Assert.Equal(line.Split(',')[0], row[0]);
        Assert.Equal(line.Split(',')[4], row[2]);

        string year = row[1][..4];
        string load = Query("select max(load_key) from journal_load")[0];
        EvaluationProcess trace = EvaluationProcess.Run(territory.Parent, "trace", $"ACT-02;{year};n={load};geo={year}", "--folder", "demo");
        Assert.Contains("livraison 3 de conseiller-numerique/cra-v1 (SHA-256 ", trace.Output, StringComparison.Ordinal);
        Assert.Matches("lignes 2[-,]", trace.Output);
    }

    [Fact]
    public void A_definition_is_told_version_by_version_and_a_territory_beside_its_peers()
    {
        string versions = EvaluationProcess.Run(territory.Parent, "value", "ACT-01", "--period", "2025", "--versions", "--folder", "demo").Output;
        Assert.Contains("Version 1, du 01/01/2015 au 31/12/2024", versions, StringComparison.Ordinal);
        Assert.Contains("Ce qui change", versions, StringComparison.Ordinal);
        string[] peers = EvaluationProcess.Run(territory.Parent, "value", "ACT-02", "--period", "2025", "--by", "commune", "--peers", "--format", "csv", "--folder", "demo").Output.Split('\n');
        Assert.StartsWith("level,population_class,peers,median,commune,", peers[0], StringComparison.Ordinal);
        Assert.Contains("moins de 2\u202f000 habitants", peers[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_year_that_lacks_more_of_its_deliveries_is_told_beside_the_change_from_it()
    {
        string page = System.Net.WebUtility.HtmlDecode(File.ReadAllText(Path.Combine(territory.Parent, "demo", "rapport-2025.html")));
        Assert.Contains("14,9\u202f% (2024 moins complet)", page, StringComparison.Ordinal);
    }

    [Fact]
    public void What_surrounds_the_plan_is_answered_of_its_territory_and_says_so()
    {
        string said = EvaluationProcess.Run(territory.Parent, "value", "OFF-01", "--period", "2025", "--folder", "demo").Output;
        Assert.Contains("limité à departement:23", said, StringComparison.Ordinal);
        Assert.Equal(said, EvaluationProcess.Run(territory.Parent, "value", "OFF-01", "--period", "2025", "--territory", "departement:23", "--folder", "demo").Output);
    }

    [Fact]
    public void The_pack_of_an_agreement_is_proved_by_its_manifest()
    {
        EvaluationProcess pack = EvaluationProcess.Run(territory.Parent, "report", "funder", "--agreement", "C-2025-03", "--period", "2025", "--out", "dossier", "--iati-org", "11:FR-SIREN-000000000", "--folder", "demo");
        Assert.True(pack.ExitCode == 0, pack.Errors);
        Assert.Contains("« notificationUE » est vide", pack.Output.Replace('\u00a0', ' '), StringComparison.Ordinal);
        string folder = Path.Combine(territory.Parent, "dossier");
        JsonElement manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "convention-C-2025-03-2025-manifest.json"))).RootElement;
        Assert.Equal(
            ["convention-C-2025-03-2025-iati.xml", "convention-C-2025-03-2025-subventions.csv", "convention-C-2025-03-2025.html", "convention-C-2025-03-2025.xlsx"],
            manifest.GetProperty("fichiers").EnumerateArray().Select(file => file.GetProperty("nom").GetString()!).Order(StringComparer.Ordinal));
        Assert.All(manifest.GetProperty("fichiers").EnumerateArray(), file => Assert.Equal(Hash(Path.Combine(folder, file.GetProperty("nom").GetString()!)), file.GetProperty("sha256").GetString()));
        string[] delivered = [.. Directory.EnumerateFiles(Path.Combine(territory.Parent, "demo", "livraisons"), "*", SearchOption.AllDirectories).Select(Hash)];
        Assert.All(manifest.GetProperty("livraisons").EnumerateArray(), delivery => Assert.Contains(delivery.GetProperty("sha256").GetString(), delivered));
        Assert.Contains("C-2025-07", EvaluationProcess.Run(territory.Parent, "report", "funder", "--agreement", "C-1", "--period", "2025", "--out", "dossier", "--folder", "demo").Errors, StringComparison.Ordinal);
    }

    private static string Hash(string path) => Convert.ToHexStringLower(SHA256.HashData(File.ReadAllBytes(path)));

    private string[] Query(string sql)
    {
        EvaluationProcess query = EvaluationProcess.Run(territory.Parent, "query", sql, "--folder", "demo");
        Assert.True(query.ExitCode == 0, query.Errors);
        return query.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)[1].Trim().Split(',');
    }
}
