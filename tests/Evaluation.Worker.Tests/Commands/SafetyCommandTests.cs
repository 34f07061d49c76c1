using Evaluation.Etl.Templates;

namespace Evaluation.Worker.Tests.Commands;

/// <summary>Persons erased, the register of processing, backup and restore, as a person types them.</summary>
public sealed class SafetyCommandTests : IDisposable
{
    private static readonly string[] Answers = ["martin", "Camille", "1958"];

    private readonly PreparedFolder _folder = new();

    public SafetyCommandTests()
    {
        _folder.Write("partners/foyer/partner.yaml", "partner: foyer\nlabel: { fr: Foyer, en: Foyer }\nuses: tableur\nfeeds: [presences]\nlegal_basis: public_task\n");
        using FileStream file = File.Create(Path.Combine(_folder.FolderPath, "presences.xlsx"));
        WorkbookTemplate template = WorkbookTemplate.Named("presences");
        DateOnly day = new(2025, 1, 14);
        template.Write(file, new TemplateContent("Foyer", new DateOnly(2025, 1, 1), new DateOnly(2025, 3, 31), new DateOnly(2025, 4, 1), [.. new[] { "Martin", "Petit" }.Select(name => template.Headers.Select(heading => Cell(heading, name, day)).ToArray())]));
    }

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void A_person_is_asked_for_on_the_terminal_erased_and_never_said()
    {
        Assert.Equal(0, _folder.Run("load", "foyer/presences", "presences.xlsx").ExitCode);
        EvaluationProcess nobody = Erase(["Durand", "Sacha", "1970"]);
        Assert.Equal((3, ""), (nobody.ExitCode, nobody.Errors));
        Assert.Contains("Personne de connu sous cette identité : rien n'a changé.", nobody.Output, StringComparison.Ordinal);
        EvaluationProcess refused = Erase([.. Answers, "non"]);
        Assert.Contains("1 pseudonyme connu : 1 accompagnement nominatif, 0 évaluation, 0 autre ligne, années 2025.", refused.Output, StringComparison.Ordinal);
        Assert.Contains("Rien n'a changé.", refused.Output, StringComparison.Ordinal);
        EvaluationProcess erased = Erase([.. Answers, "oui"]);
        Assert.Equal((0, ""), (erased.ExitCode, erased.Errors));
        Assert.Contains("Effacé (chargement ", erased.Output, StringComparison.Ordinal);
        Assert.Contains("Archive : 1 copie récrite, 1 ligne concernée", erased.Output, StringComparison.Ordinal);
        EvaluationProcess again = Erase(Answers);
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        Assert.Contains("Personne de connu sous cette identité : rien n'a changé.\nElle est déjà sur la liste d'effacement, à laquelle tout chargement obéit.", again.Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.All([nobody, refused, erased, again], run => Assert.DoesNotContain("martin", run.Output + run.Errors, StringComparison.OrdinalIgnoreCase));
        string[] values = [.. new[] { "ACT-05", "ACT-02" }.Select(contract => _folder.Run("value", contract, "--period", "2025").Output)];
        Assert.Equal((true, false), (values[0].Contains("Des personnes ont été effacées\u00a0: leurs lignes de 2025 ne sont plus comptées", StringComparison.Ordinal), values[1].Contains("effacées", StringComparison.Ordinal)));
        Assert.Contains("désignent personne", Erase(["", "Camille", "1958"]).Errors, StringComparison.Ordinal);
        Assert.Contains("\n1", _folder.Run("query", "select count(*) as n from fact_support where recorded_to = 2147483647").Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

        EvaluationProcess expired = _folder.Run("erase", "--expired", "--dry-run");
        Assert.Equal((0, ""), (expired.ExitCode, expired.Errors));
        Assert.Contains("(conservation : 24 mois)", expired.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Under_another_key_nothing_is_loaded_replayed_or_erased_unless_the_former_is_said_to_be_lost()
    {
        Assert.Equal(0, _folder.Run("load", "foyer/presences", "presences.xlsx").ExitCode);
        string known = _folder.Run("query", "select distinct key_id from dim_beneficiary where beneficiary_key > 0").Output.ReplaceLineEndings("\n").Split('\n')[1];
        string file = Path.Combine(_folder.FolderPath, "pseudonymes.key");
        File.WriteAllText(file, new string('0', 64));
        foreach (string[] command in new[] { new[] { "check" }, ["load", "foyer/presences", "presences.xlsx"], ["replay", "foyer/presences"] })
        {
            EvaluationProcess refused = _folder.Run(command);
            Assert.Equal((2, true), (refused.ExitCode, refused.Errors.Contains($"n'est pas celle par laquelle l'entrepôt connaît ses personnes [{known}]", StringComparison.Ordinal)));
        }

        Assert.Contains("Remettez l'ancienne clé", Erase([.. Answers, "oui"]).Errors, StringComparison.Ordinal);
        string settings = Path.Combine(_folder.FolderPath, "evaluation.yaml");
        File.WriteAllText(settings, File.ReadAllText(settings) + $"lost_pseudonym_keys: [{known}]\n");
        Assert.Contains($"Clés des pseudonymes perdues [{known}]", _folder.Run("check").Output, StringComparison.Ordinal);
        EvaluationProcess replay = _folder.Run("replay", "foyer/presences");
        Assert.Equal((3, true), (replay.ExitCode, (replay.Output + replay.Errors).Contains($"une autre clé des pseudonymes [{known}]", StringComparison.Ordinal)));
        Assert.Equal(0, _folder.Run("load", "foyer/presences", "presences.xlsx").ExitCode);
    }

    [Fact]
    public void The_register_is_told_by_the_declared_files()
    {
        string text = _folder.Run("register").Output;
        Assert.Contains("foyer/presences — Présences nominatives (Foyer)\n  Base légale : mission d'intérêt public (RGPD, art. 6.1.e)\n  « Année de naissance » : personne accompagnée ; remplacé à la réception par un pseudonyme (espace tableur-personne-naissance) ; conservation : 24 mois après le dernier contact.", text.ReplaceLineEndings("\n"), StringComparison.Ordinal);
        Assert.Contains("Base légale : non déclarée", text, StringComparison.Ordinal);
        Assert.Contains("Foyer,foyer/presences,Présences nominatives,\"mission d'intérêt public (RGPD, art. 6.1.e)\"".Replace("\"", "", StringComparison.Ordinal), _folder.Run("register", "--format", "csv").Output.Replace("\"", "", StringComparison.Ordinal), StringComparison.Ordinal);
        using System.Text.Json.JsonDocument json = System.Text.Json.JsonDocument.Parse(_folder.Run("register", "--format", "json").Output);
        Assert.Equal(24, json.RootElement.GetProperty("retention_months").GetInt32());
        _folder.Write("partners/foyer/partner.yaml", "partner: foyer\nlabel: { fr: Foyer, en: Foyer }\nuses: tableur\nlegal_basis: parce_que\n");
        Assert.Contains("legal_basis", _folder.Run("register").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_backup_asked_for_in_an_archive_of_another_kind_is_refused()
    {
        Assert.Contains("un dossier neuf ou un fichier en .zip", _folder.Run("backup", "sauvegarde.tar.gz").Errors, StringComparison.Ordinal);
        Assert.Empty(Directory.GetFileSystemEntries(_folder.FolderPath, "sauvegarde*"));
    }

    [Theory]
    [InlineData("sauvegarde")]
    [InlineData("sauvegarde.zip")]
    public void A_backup_brings_back_what_was_there_without_the_key_and_overwrites_nothing(string name)
    {
        Assert.Equal(0, _folder.Run("load", "foyer/presences", "presences.xlsx").ExitCode);
        EvaluationProcess backup = _folder.Run("backup", name);
        Assert.Equal((0, ""), (backup.ExitCode, backup.Errors));
        Assert.Contains("la clé des pseudonymes [pseudonymes.key]", backup.Output, StringComparison.Ordinal);
        Assert.Matches(@"[0-9]\s+fichiers?\.", backup.Output);
        Assert.DoesNotContain("presences", backup.Output, StringComparison.Ordinal);
        Assert.Contains("n'en écrase jamais une autre", _folder.Run("backup", name).Errors, StringComparison.Ordinal);

        EvaluationProcess restore = _folder.Run("restore", name, "--folder", "rendu");
        Assert.Equal((0, ""), (restore.ExitCode, restore.Errors));
        Assert.False(File.Exists(Path.Combine(_folder.FolderPath, "rendu", "pseudonymes.key")));
        File.Copy(Path.Combine(_folder.FolderPath, "pseudonymes.key"), Path.Combine(_folder.FolderPath, "rendu", "pseudonymes.key"));
        string rendu = Path.Combine(_folder.FolderPath, "rendu");
        Assert.Equal(_folder.Run("status").Output, PreparedFolder.Trimmed(rendu, "status").Output);
        Assert.Equal(0, PreparedFolder.Trimmed(rendu, "replay", "foyer/presences").ExitCode);
        Assert.Contains("n'est pas vide", _folder.Run("restore", name, "--folder", "rendu").Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_restore_that_can_not_be_whole_leaves_nothing_and_never_touches_the_backup()
    {
        string depot = Path.Combine(_folder.FolderPath, "depot"), settings = Path.Combine(_folder.FolderPath, "evaluation.yaml"), rendu = Path.Combine(_folder.FolderPath, "rendu");
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("archive: archive", $"archive: {depot}", StringComparison.Ordinal));
        Assert.Equal(0, _folder.Run("load", "foyer/presences", "presences.xlsx").ExitCode);
        Assert.Equal(0, _folder.Run("backup", "sauvegarde").ExitCode);
        EvaluationProcess inside = _folder.Run("restore", "sauvegarde", "--folder", "sauvegarde/rendu");
        Assert.Equal((2, true), (inside.ExitCode, inside.Errors.Contains("est dans la sauvegarde elle-même", StringComparison.Ordinal)));

        EvaluationProcess half = _folder.Run("restore", "sauvegarde", "--folder", "rendu");
        Assert.Equal((2, true), (half.ExitCode, half.Errors.EndsWith("Rien n'est restauré\u00a0: ce qui était déjà écrit est retiré.", StringComparison.Ordinal)));
        Assert.False(Directory.Exists(rendu));
        Assert.Single(Directory.GetFiles(depot, "*", SearchOption.AllDirectories));

        Directory.Delete(depot, recursive: true);
        EvaluationProcess whole = _folder.Run("restore", "sauvegarde", "--folder", "rendu");
        Assert.Equal((0, ""), (whole.ExitCode, whole.Errors));
        Assert.Matches(@"Les personnes effacées après cette sauvegarde, écrite le \d\d/\d\d/\d{4} à \d\d:\d\d, sont de nouveau là", whole.Output);
    }

    [Fact]
    public void A_damaged_backup_restores_nothing_and_says_what_is_damaged()
    {
        Assert.Equal(0, _folder.Run("backup", "sauvegarde").ExitCode);
        string plan = Path.Combine(_folder.FolderPath, "sauvegarde", "dossier", "plan", "plan.yaml");
        File.WriteAllText(plan, File.ReadAllText(plan).Replace('e', 'f'));
        EvaluationProcess restore = _folder.Run("restore", "sauvegarde", "--folder", "rendu");
        Assert.Equal(2, restore.ExitCode);
        Assert.Contains("dossier/plan/plan.yaml\u00a0: ses octets ont changé", restore.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.FolderPath, "rendu")));
    }

    [Theory]
    [InlineData("{}")]
    [InlineData("null")]
    [InlineData("{ \"program\": \"1\", \"written_at\": \"2026-01-15T08:00:00Z\", \"territory\": \"Crest\", \"load\": 1, \"files\": [null] }")]
    public void A_manifest_of_another_shape_is_no_backup(string manifest)
    {
        _folder.Write("sauvegarde/manifeste.json", manifest);
        EvaluationProcess restore = _folder.Run("restore", "sauvegarde", "--folder", "rendu");
        Assert.Equal(2, restore.ExitCode);
        Assert.Contains("son manifeste [manifeste.json] manque ou ne se lit pas", restore.Errors, StringComparison.Ordinal);
    }

    private EvaluationProcess Erase(IEnumerable<string> typed) => EvaluationProcess.Typed(_folder.FolderPath, typed, "erase");

    private static object? Cell(string heading, string name, DateOnly day) => heading switch
    {
        "Séance" => "S-1",
        "Date" => day,
        "Type" => "Atelier collectif",
        "Commune (code INSEE)" => "26108",
        "Nom" => name,
        "Prénom" => "Camille",
        "Année de naissance" => "1958",
        _ => null,
    };
}
