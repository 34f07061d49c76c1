using System.Diagnostics;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Reports.Tests.Rendering.Pdf;
using Evaluation.Testing;
using Evaluation.Testing.Pages;
using Evaluation.Warehouse;

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
        string page = File.ReadAllText(Path.Combine(_folder.Path, "rapports", "segments.html"));
        Assert.Contains("Le rural", page, StringComparison.Ordinal);
        Assert.Equal([], new BrowserFactAttribute().Skip is null ? AxeReading.Serious(Browser.Find().Path, new Dictionary<string, string> { ["segments"] = page }) : []);
        string[] keys = [.. page.Split("evaluation trace &quot;").Skip(1).Select(after => after.Split("&quot;")[0]).DistinctBy(key => (key.Split(';')[0], key.Split(';')[2]))];
        Assert.Equal(["figure=category", "figure=difference", "figure=gap", "figure=mean", "figure=size", "figure=value"], keys.Select(key => key.Split(';')[2]).Distinct().Order(StringComparer.Ordinal));
        Assert.All([keys.First(key => key.Contains("figure=gap", StringComparison.Ordinal)), keys.First(key => key.StartsWith("segments/supports;", StringComparison.Ordinal))], key =>
        {
            string traced = Run("trace", System.Net.WebUtility.HtmlDecode(key)).Output;
            Assert.Contains("ses lignes refont", traced, StringComparison.Ordinal);
            Assert.DoesNotContain("n'est pas retrouvé", traced, StringComparison.Ordinal);
            Assert.Contains("Déclaré par reports/segments/", traced, StringComparison.Ordinal);
            Assert.Equal(key.Contains("communes", StringComparison.Ordinal), traced.Contains("    lignes ", StringComparison.Ordinal));
        });
        Assert.Contains("lignes_supports.parquet", Run("export", "segments", "--parquet", "--out", Path.Combine(_folder.Path, "analyse")).Output, StringComparison.Ordinal);
        Assert.Contains("chargement", Run("segments", "list").Output, StringComparison.Ordinal);
        Assert.Equal(0, Run("segments", "assign", "communes", "--period", "2024").ExitCode);
        Assert.Contains("aussi longue", Run("segments", "assign", "communes", "--period", "2025-T4").Errors, StringComparison.Ordinal);

        Assert.Equal(2, Run("segments", "run", "--definition", "communes", "--period", "2025", "--k", "3").ExitCode);
        Assert.Contains("sans Microsoft.ML", Run("segments", "run", "--period", "2025", "--engine", "ml.net").Errors, StringComparison.Ordinal);
        Assert.Equal(2, Run("segments", "run", "--definition", "communes", "--period", "2025", "--k", "19", "--why", "trop").ExitCode);
        File.WriteAllText(Path.Combine(_folder.Path, "segments", "noms.yaml"), "names:\n  communes-A: { fr: \"Le rural\" }\n");
        Assert.Contains("[en]", Run("segments", "run", "--period", "2025").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_territory_declares_a_clustering_of_its_own_and_is_told_what_is_wrong_with_it()
    {
        Copy(Path.Combine(demo.Parent, "demo"), _folder.Path);
        string shipped = Path.Combine(Repository.Root, "reports", "segments"), yaml = File.ReadAllText(Path.Combine(shipped, "communes.yaml")), rows = File.ReadAllText(Path.Combine(shipped, "communes.rows.sql"));
        string own = yaml.Replace("id: communes", "id: petites_communes", StringComparison.Ordinal).Replace("rows: communes.rows.sql", "rows: petites.sql", StringComparison.Ordinal).Replace("most: 8", "most: 3", StringComparison.Ordinal);
        Write("autres.yaml", own.Replace("least: 2", "least: 1", StringComparison.Ordinal));
        Write("communes.yaml", yaml);
        Write("petites.sql", "-- Lignes.\ndelete from fact_need\n  join {communes} as c;\n");
        Write("../fragments/oubli.sql", "select 1 as n\n");
        EvaluationProcess check = Run("check");
        Assert.Equal(2, check.ExitCode);
        Assert.Equal(
            """
            [fragments/oubli.sql] : aucun SELECT ne nomme {oubli} : l'écrire là où il sert, ou retirer ce fichier
            [segments/autres.yaml] ligne 1, id : [petites_communes] se déclare dans segments/petites_communes.yaml : renommer le fichier ou changer id
            [segments/autres.yaml] ligne 123, k : le nombre de segments se cherche de 2 au moins à 20 au plus
            [segments/communes.yaml] : rows nomme [communes.rows.sql], absent du dossier segments : l'écrire à côté, ou corriger le nom
            [segments/communes.yaml] ligne 1, id : [communes] est déjà un regroupement du programme : en choisir un autre
            [segments/petites.sql] : un SELECT est attendu, qui donne une ligne par unité
            [segments/petites.sql] ligne 2 : [delete] n'a pas sa place ici : un seul SELECT, sans point-virgule, qui ne fait que lire
            [segments/petites.sql] ligne 3 : [;] n'a pas sa place ici : un seul SELECT, sans point-virgule, qui ne fait que lire
            [segments/petites.sql] ligne 3 : fragment inconnu [communes] : écrire un de [activity-themes, answering-deliveries, came-back, commune-need, commune-of, commune-people, described-places, epci-of, inside-territory, lists-held, lists-in-force, national-lists, newest-lists, newest-need, oubli, period-activities, rated-activities, snapshot-days, territory-supports, territory-use, working-places]
            """.ReplaceLineEndings("\n"),
            check.Errors.Trim().ReplaceLineEndings("\n").Replace('\u00a0', ' '));

        Array.ForEach(["autres.yaml", "communes.yaml", "../fragments/oubli.sql"], name => File.Delete(Path.Combine(_folder.Path, "segments", name)));
        Write("petites_communes.yaml", own);
        Write("petites.sql", rows.Replace("people.ifn as ifn", "people.ifn as indice", StringComparison.Ordinal));
        Assert.Contains("[segments/petites.sql] : il manque [ifn]", Run("segments", "run", "--definition", "petites_communes", "--period", "2025").Errors, StringComparison.Ordinal);
        Write("petites.sql", rows.Replace("people.ifn as ifn", "people.inconnue as ifn", StringComparison.Ordinal));
        Write("petites_communes.yaml", own.Replace("version: 2", "version: 3", StringComparison.Ordinal));
        Assert.Contains("[segments/petites.sql] : ce SELECT n'est pas accepté", Run("segments", "run", "--definition", "petites_communes", "--period", "2025").Errors, StringComparison.Ordinal);
        Write("petites.sql", rows.Replace("{commune-people}", "{petites}", StringComparison.Ordinal));
        Write("../fragments/petites.sql", "-- Moins de 2 000 habitants.\nselect *\nfrom {commune-people} as p\nwhere p.population < 2000\n");
        Write("petites_communes.yaml", own.Replace("version: 2", "version: 4", StringComparison.Ordinal));
        Assert.Contains("petites_communes-A", Run("segments", "run", "--definition", "petites_communes", "--period", "2025").Output, StringComparison.Ordinal);
        Assert.Contains("petites_communes", Run("segments", "list").Output, StringComparison.Ordinal);
        Write("../fragments/petites.sql", "-- Moins de 1 000 habitants.\nselect *\nfrom {commune-people} as p\nwhere p.population < 1000\n");
        Assert.Contains("[segments/petites.sql] : le texte de la version 4 (ou un fragment qu'il nomme) a changé", Run("check").Errors.Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("[inconnu] n'est pas un regroupement", Run("segments", "show", "inconnu").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_interrupted_says_so_and_keeps_what_was_shown_and_nothing_of_the_rest()
    {
        Copy(Path.Combine(demo.Parent, "demo"), _folder.Path);
        using Process run = EvaluationProcess.Start(_folder.Path, ["segments", "run", "--period", "2025"]);
        Assert.StartsWith("Communes", run.StandardOutput.ReadLine(), StringComparison.Ordinal);
        using (Process kill = Process.Start("kill", ["-TERM", $"{run.Id}"]))
        {
            kill.WaitForExit();
        }

        string output = run.StandardOutput.ReadToEnd(), errors = run.StandardError.ReadToEnd();
        run.WaitForExit();
        Assert.Equal((130, "Interrompu : du calcul en cours, rien n'est gardé ; ceux qui sont montrés au-dessus le sont."), (run.ExitCode, errors.Trim().Replace('\u00a0', ' ')));
        int shown = 1 + output.Split('\n').Count(line => line.EndsWith(", année 2025", StringComparison.Ordinal));
        Assert.InRange(shown, 1, 4);
        using WarehouseDatabase database = WarehouseDatabase.OpenReadOnly(WarehouseSettings.At(Path.Combine(_folder.Path, "entrepot.duckdb")), TimeProvider.System);
        Assert.Equal($"{shown}|{shown}", TestWarehouse.Value(database, "select (select count(*) from journal_load where kind = 'segments'), (select count(*) from journal_text where kind = 'segment_run')"));
        Assert.Equal("communes|255", TestWarehouse.Value(database, "select definition, count(*) from fact_segment_membership group by definition"));
    }

    private void Write(string name, string text)
    {
        string path = Path.GetFullPath(Path.Combine(_folder.Path, "segments", name));
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        File.WriteAllText(path, text);
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
