using System.Text.Json;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Commands;

/// <summary>The commands as a person types them: exit code, what is printed, what is refused.</summary>
public sealed class CommandTests : IDisposable
{
    private readonly PreparedFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Done_is_0_and_the_counts_are_printed()
    {
        _folder.Write("cra de Jeanne Dupuis.csv", CraText.File("2025-03-10 09:30:00.000", "2025-02-31 09:30:00.000"));
        EvaluationProcess load = _folder.Run("load", "conseiller-numerique/cra-v1", "cra de Jeanne Dupuis.csv");
        Assert.Equal((0, ""), (load.ExitCode, load.Errors));
        Assert.Contains("Flux [conseiller-numerique/cra-v1], ligne [3], colonne [date_accompagnement] : [2025-02-31 09:30:00.000] n'est pas une date yyyy-MM-dd HH:mm:ss.fff", Plain(load.Output), StringComparison.Ordinal);
        EvaluationProcess again = _folder.Run("load", "conseiller-numerique/cra-v1", "cra de Jeanne Dupuis.csv");
        Assert.Equal(0, again.ExitCode);
        Assert.Contains("Livraison 3 de conseiller-numerique/cra-v1 : Déjà reçu (livraison 3, chargement", Plain(again.Output), StringComparison.Ordinal);
    }

    [Fact]
    public void Whoever_asks_for_a_value_that_is_protected_reads_what_guards_it_and_what_to_ask_instead()
    {
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", _folder.Write("mars.csv", CraText.Many(8))).ExitCode);
        string everywhere = Plain(_folder.Run("value", "ACT-01", "--period", "2025", "--audience", "public").Output);
        Assert.Contains("seules ou par différence entre elles, avec le rapport de l'année, une édition publiée ou une réponse déjà donnée. Le rapport de l'année ne compte que le territoire du plan : demander le même périmètre, par --territory.", everywhere, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", Plain(_folder.Run("value", "ACT-01", "--period", "2020").Output), StringComparison.Ordinal);
    }

    [Fact]
    public void A_delivery_refused_is_3_and_the_others_of_the_command_are_loaded()
    {
        _folder.Write("bon.csv", CraText.File("2025-03-10 09:30:00.000"));
        _folder.Write("mauvais.csv", "id;date\n1;2\n");
        EvaluationProcess load = _folder.Run("load", "conseiller-numerique/cra-v1", "mauvais.csv", "bon.csv");
        Assert.Equal(3, load.ExitCode);
        Assert.Contains("Partenaire [conseiller-numerique], flux [cra-v1], ligne [1]", Plain(load.Output), StringComparison.Ordinal);
        JsonElement status = JsonDocument.Parse(_folder.Run("status", "--format", "json").Output).RootElement;
        Assert.Contains("livraison refusée (fichier 1 sur 2)", Plain(load.Output), StringComparison.Ordinal);
        Assert.Single(status.GetProperty("deliveries").EnumerateArray(), delivery => delivery.GetProperty("feed").GetString() == "conseiller-numerique/cra-v1");
        Assert.Equal("conseiller-numerique/cra-v1", Assert.Single(status.GetProperty("refusals").EnumerateArray()).GetProperty("feed").GetString());
    }

    [Theory]
    [InlineData("load", "mednum/lieux", "x.csv")]
    [InlineData("load")]
    [InlineData("load", "conseiller-numerique/cra-v1", "x.csv", "--as-of", "hier")]
    [InlineData("load", "conseiller-numerique/cra-v1", "x.csv", "--folder", "/nulle/part")]
    [InlineData("withdraw", "999")]
    [InlineData("query", "selec 1")]
    [InlineData("query", "insert into journal_refusal values (now(), 'f', 'f', 's')")]
    [InlineData("query", "create table t (i int)")]
    [InlineData("query", "drop table fact_activity")]
    [InlineData("query", "copy (select 1) to 'sortie.csv'")]
    [InlineData("query", "select * from read_csv('evaluation.yaml')")]
    [InlineData("query", "attach 'autre.duckdb'")]
    [InlineData("init", ".")]
    [InlineData("value", "ACT-99", "--period", "2025")]
    [InlineData("generate", "--activities", "10", "--out", "g")]
    [InlineData("generate", "--activities", "1000", "--out", "g", "--territory", "departement:00")]
    [InlineData("replay", "mednum/lieux")]
    [InlineData("template", "autre", "-o", "x.xlsx")]
    [InlineData("fabriquer")]
    public void Misuse_is_2_in_a_sentence_without_a_stack(params string[] arguments)
    {
        EvaluationProcess ended = _folder.Run(arguments);
        Assert.Equal((2, true), (ended.ExitCode, ended.Errors.Length > 0));
        Assert.DoesNotContain("   at ", ended.Errors + ended.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_folder.FolderPath, "sortie.csv")));
        Assert.False(File.Exists(Path.Combine(_folder.FolderPath, "autre.duckdb")));
    }

    [Fact]
    public void A_declared_file_at_fault_is_2_and_all_faults_of_all_files_are_told_together()
    {
        _folder.Write("evaluation.yaml", "name: Creuse\nterritory: 23\ndatabase: e.duckdb\narchive: archive\npseudonym_key: pseudonymes.key\nlanguage: de\ndisclosure: { internal: 5, public: 2 }\ncouleur: rouge\n");
        _folder.Write("partners/mednum/partner.yaml", "partner: mednumm\nlabel: { fr: La MedNum, en: La MedNum }\nuse: mednum\n");
        EvaluationProcess check = _folder.Run("check");
        Assert.Equal(2, check.ExitCode);
        ExpectedFile.Matches("check.faults.txt", check.Errors);
    }

    [Fact]
    public void A_check_names_the_variables_that_declared_ways_ask_for_and_that_are_empty()
    {
        _folder.Write("evaluation.yaml", $"{File.ReadAllText(Path.Combine(_folder.FolderPath, "evaluation.yaml")).TrimEnd()}\nalerts: {{ to: [ {{ kind: webhook, url_environment: EVALUATION_TEST_NOWHERE }} ] }}\nschedule: {{ late_after_seconds: 30 }}\n");
        Assert.Contains("Variables d'environnement vides ici [EVALUATION_TEST_NOWHERE]\u00a0: ", _folder.Run("check").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_its_settings_says_how_to_write_one()
    {
        using TemporaryFolder empty = new();
        EvaluationProcess check = PreparedFolder.Trimmed(empty.Path, "check");
        Assert.Equal((2, "[evaluation.yaml]\u00a0: absent du dossier [.] ; « evaluation init . » en écrit un, « --folder » en désigne un autre"), (check.ExitCode, check.Errors));
    }

    [Fact]
    public void Without_the_key_of_pseudonyms_a_load_is_2_and_nothing_is_kept()
    {
        _folder.Write("cra.csv", CraText.File("2025-03-10 09:30:00.000"));
        File.Delete(Path.Combine(_folder.FolderPath, "pseudonymes.key"));
        EvaluationProcess load = _folder.Run("load", "conseiller-numerique/cra-v1", "cra.csv");
        Assert.Equal(2, load.ExitCode);
        Assert.StartsWith("La clé des pseudonymes [", load.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.FolderPath, "archive")));
    }

    [Theory]
    [InlineData("status")]
    [InlineData("query", "select 'é' as texte")]
    [InlineData("load", "conseiller-numerique/cra-v1", "mauvais.csv")]
    [InlineData("load")]
    [InlineData("erase")]
    public void In_a_process_of_its_own_a_command_says_and_ends_the_same(params string[] arguments)
    {
        _folder.Write("mauvais.csv", "id;date\n1;2\n");
        string[] typed = ["Durand", "Sacha", "1970"];
        EvaluationProcess alone = EvaluationProcess.Alone(_folder.FolderPath, typed, arguments);
        Assert.Equal(alone, EvaluationProcess.Typed(_folder.FolderPath, typed, arguments));
        Assert.NotEqual(string.Empty, alone.Output + alone.Errors);
    }

    [Fact]
    public void A_bug_is_1_and_is_told_whole()
    {
        using StringWriter errors = new();
        Assert.Equal(1, Worker.Commands.Boundary.Run(() => throw new InvalidOperationException("oups"), errors));
        Assert.StartsWith($"Erreur du programme, à signaler avec ce qui suit :{Environment.NewLine}System.InvalidOperationException: oups", errors.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_folder_may_be_named_from_elsewhere()
    {
        using TemporaryFolder elsewhere = new();
        elsewhere.Write("cra.csv", CraText.File("2025-03-10 09:30:00.000"));
        Assert.Equal(0, PreparedFolder.Trimmed(elsewhere.Path, "load", "conseiller-numerique/cra-v1", "cra.csv", "--folder", _folder.FolderPath).ExitCode);
        Assert.Equal("count\n1", Lines(_folder.Run("query", "select count(*) as count from fact_activity").Output));
        Assert.Equal(["cra.csv"], Directory.EnumerateFiles(elsewhere.Path).Select(Path.GetFileName));
    }

    [Fact]
    public void A_query_answers_in_csv_and_says_that_nothing_is_protected()
    {
        EvaluationProcess query = _folder.Run("query", "select 'a,b' as texte, 1.5 as nombre, null as rien, date '2025-01-31' as jour");
        Assert.Equal((0, "protégé : non", "texte,nombre,rien,jour\n\"a,b\",1.5,,2025-01-31"), (query.ExitCode, query.Errors, Lines(query.Output)));
    }

    [Fact]
    public void Of_two_queries_the_first_is_shown_and_the_other_told()
    {
        EvaluationProcess query = _folder.Run("query", "select 1 as un; select 2 as deux");
        Assert.Equal((2, "un\n1"), (query.ExitCode, Lines(query.Output)));
        Assert.EndsWith("Une requête à la fois\u00a0: seule la première est montrée.", query.Errors.TrimEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_slice_asked_twice_is_refused() =>
        Assert.Equal("[month] est écrit deux fois\u00a0: une répartition ne se donne qu'une fois", _folder.Run("value", "ACT-02", "--period", "2025", "--by", "month,epci,month").Errors.TrimEnd());

    [Theory]
    [InlineData("evaluate", "--period", "3000")]
    [InlineData("report", "yearly", "--period", "3000", "--out", "o")]
    [InlineData("report", "partner", "--partner", "conseiller-numerique", "--period", "3000", "--out", "o")]
    [InlineData("edition", "draft", "--period", "3000", "--by", "essai")]
    public void A_year_of_which_nothing_is_known_is_refused_and_nothing_is_written(params string[] arguments)
    {
        EvaluationProcess refused = _folder.Run(arguments);
        Assert.Equal(2, refused.ExitCode);
        Assert.Contains("rien n'est connu de [3000]", refused.Errors, StringComparison.Ordinal);
        Assert.False(Directory.Exists(Path.Combine(_folder.FolderPath, "o")));
    }

    [Fact]
    public void Withdraw_then_replay_bring_back_what_a_delivery_had_replaced()
    {
        _folder.Write("a.csv", CraText.File("2025-03-10 09:30:00.000"));
        _folder.Write("b.csv", CraText.File("2025-03-11 09:30:00.000").Replace(",null,60,null", ",2025-03-12 08:00:00.000,60,null", StringComparison.Ordinal));
        Assert.Equal(0, _folder.Run("load", "conseiller-numerique/cra-v1", "a.csv", "b.csv").ExitCode);
        Assert.Equal("date_key\n20250311", Lines(Day().Output));
        EvaluationProcess withdraw = _folder.Run("withdraw", "4");
        Assert.Equal((0, ""), (withdraw.ExitCode, withdraw.Errors));
        Assert.StartsWith("Livraison 4 retirée (chargement ", withdraw.Output, StringComparison.Ordinal);
        Assert.Equal("date_key", Lines(Day().Output));
        Assert.Equal(0, _folder.Run("replay", "conseiller-numerique/cra-v1").ExitCode);
        Assert.Equal("date_key\n20250310", Lines(Day().Output));
    }

    [Fact]
    public void A_template_is_written_and_generated_deliveries_are_the_same_for_a_seed()
    {
        Assert.Equal(0, _folder.Run("template", "activites", "-o", "modele.xlsx").ExitCode);
        Assert.InRange(new FileInfo(Path.Combine(_folder.FolderPath, "modele.xlsx")).Length, 5_000, 200_000);
        Assert.Equal(0, _folder.Run("generate", "--activities", "1000", "--seed", "7", "--out", "g1").ExitCode);
        Assert.Equal(0, _folder.Run("generate", "--activities", "1000", "--seed", "7", "--out", "g2").ExitCode);
        Assert.Equal(Contents("g1"), Contents("g2"));
    }

    [Fact]
    public void Every_command_has_help_in_sentences()
    {
        EvaluationProcess help = _folder.Run("--help");
        Assert.Equal(0, help.ExitCode);
        foreach (System.CommandLine.Command command in Worker.Commands.AllCommands.Build(TimeProvider.System).Subcommands)
        {
            Assert.Contains($"  {command.Name} ", help.Output, StringComparison.Ordinal);
            Assert.EndsWith(".", command.Description, StringComparison.Ordinal);
            Assert.All(command.Options.Where(option => option.Name is not ("--help" or "--version")), option => Assert.False(string.IsNullOrWhiteSpace(option.Description), $"{command.Name} {option.Name}"));
            Assert.All(command.Arguments, argument => Assert.False(string.IsNullOrWhiteSpace(argument.Description), $"{command.Name} {argument.Name}"));
        }
    }

    [Fact]
    public void Every_option_names_its_value_in_the_help()
    {
        foreach (System.CommandLine.Command command in WithThoseInside(Worker.Commands.AllCommands.Build(TimeProvider.System)))
        {
            Assert.All(command.Options.Where(option => option.ValueType != typeof(bool) && option.Name is not ("--help" or "--version")), option => Assert.False(string.IsNullOrWhiteSpace(option.HelpName), $"{command.Name} {option.Name}"));
        }
    }

    private static IEnumerable<System.CommandLine.Command> WithThoseInside(System.CommandLine.Command command) => command.Subcommands.SelectMany(WithThoseInside).Prepend(command);

    private EvaluationProcess Day() => _folder.Run("query", "select date_key from fact_activity where recorded_to = 2147483647");

    private string[] Contents(string name) => [.. Directory.EnumerateFiles(Path.Combine(_folder.FolderPath, name)).Order(StringComparer.Ordinal).Select(path => $"{Path.GetFileName(path)} {Convert.ToHexString(System.Security.Cryptography.SHA256.HashData(File.ReadAllBytes(path)))}")];

    private static string Lines(string text) => text.Replace("\r\n", "\n", StringComparison.Ordinal);

    // Tables break their lines where the terminal ends: a sentence is looked for without its breaks.
    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)).Replace('\u00a0', ' ');
}
