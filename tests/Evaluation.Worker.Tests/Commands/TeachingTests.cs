using System.Text.RegularExpressions;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Commands;

/// <summary>What a person who types a command wrong, or asks for help, reads.</summary>
public sealed class TeachingTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TeachingTests() => Assert.Equal(0, Run("init", ".").ExitCode);

    public void Dispose() => _folder.Dispose();

    [Fact]
    public void Each_command_helps_with_an_example_that_names_it_and_ends_with_0()
    {
        foreach (System.CommandLine.Command command in Worker.Commands.AllCommands.Build(TimeProvider.System).Subcommands)
        {
            EvaluationProcess help = Run(command.Name, "--help");
            Assert.Equal(0, help.ExitCode);
            Assert.Contains($"  evaluation {command.Name} ", help.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Help_and_misuse_speak_French_whatever_the_machine()
    {
        Assert.Contains("Montre cette aide.", Run("value", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("Argument obligatoire", Run("load").Errors, StringComparison.Ordinal);
        EvaluationProcess draft = Run("edition", "draft"), unknown = Run("edition", "drafd");
        Assert.StartsWith("L'option --period manque\u00a0: elle est obligatoire.", draft.Errors, StringComparison.Ordinal);
        Assert.Contains("--by <QUI> (requise) ", draft.Output, StringComparison.Ordinal);
        Assert.Contains("[par défaut\u00a0: committee]", Run("value", "--help").Output, StringComparison.Ordinal);
        Assert.Contains("[par défaut\u00a0: .]", draft.Output, StringComparison.Ordinal);
        Assert.Contains("« drafd » ne se comprend pas. Vouliez-vous écrire\u202f?", unknown.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void An_argument_that_is_no_number_is_refused_in_French() =>
        Assert.StartsWith("withdraw [cinq] ne se comprend pas\u00a0: voir ci-dessous ce qui s'y écrit.", Run("withdraw", "cinq").Errors, StringComparison.Ordinal);

    [Theory]
    [InlineData("copy (select 1) to 'x.csv'")]
    [InlineData("select * from read_csv('evaluation.yaml')")]
    [InlineData("set threads = 1")]
    public void A_query_reads_the_warehouse_and_nothing_else(string sql)
    {
        EvaluationProcess query = Run("query", sql);
        Assert.Equal((2, ""), (query.ExitCode, query.Output));
        Assert.False(File.Exists(_folder.File("x.csv")));
    }

    [Fact]
    public void A_file_that_is_not_there_is_not_a_delivery_refused()
    {
        EvaluationProcess load = Run("load", "conseiller-numerique/cra-v1", "evaluation.yaml", "absent.csv");
        Assert.Equal((2, "Fichier introuvable\u00a0: fichier 2 sur 2. Rien n'est chargé."), (load.ExitCode, load.Errors.TrimEnd()));
        Assert.DoesNotContain("Refusé", Run("status").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OÙ", "backup", "")]
    [InlineData("--out", "report", "yearly", "--period", "2025", "--out", "")]
    [InlineData("--folder", "status", "--folder", " ")]
    [InlineData("-o", "returns", "-o", "")]
    [InlineData("DOSSIER", "init", "")]
    public void An_empty_value_is_refused_by_its_name(string name, params string[] arguments)
    {
        EvaluationProcess command = Run(arguments);
        Assert.Equal(2, command.ExitCode);
        Assert.StartsWith($"[{name}] est vide\u00a0: écrivez une valeur, ou vérifiez la variable qui devait la donner.", command.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_place_that_can_not_be_written_is_said_in_a_sentence()
    {
        EvaluationProcess command = Run("demo", "--out", "evaluation.yaml/demo");
        Assert.Equal((2, $"Un fichier ou un dossier ne s'ouvre pas ou ne s'écrit pas dans [{_folder.File("evaluation.yaml")}]\u00a0: il n'existe pas, ou le système n'en laisse pas créer là."), (command.ExitCode, command.Errors.TrimEnd()));
    }

    [Theory]
    [InlineData("modele.xlsx", "template", "activites", "-o")]
    [InlineData("plan/modele.xlsx", "template", "plan", "-o")]
    public void A_file_to_fill_in_is_never_written_over(string file, params string[] arguments)
    {
        Assert.Equal(0, Run([.. arguments, file]).ExitCode);
        File.WriteAllText(_folder.File(file), "rempli");
        EvaluationProcess again = Run([.. arguments, file]);
        Assert.Equal((2, $"Le fichier [{file}] existe déjà, peut-être rempli\u00a0: il n'est pas réécrit. Donnez un autre nom, ou supprimez-le."), (again.ExitCode, again.Errors.TrimEnd()));
        Assert.Equal("rempli", File.ReadAllText(_folder.File(file)));
    }

    [Theory]
    [InlineData("activites")]
    [InlineData("plan")]
    public void A_template_has_the_name_of_the_workbook_it_is(string template)
    {
        EvaluationProcess command = Run("template", template, "-o", "modele.ods");
        Assert.Equal((2, "Le fichier [modele.ods] n'est pas écrit\u00a0: donnez-lui un nom qui finit par .xlsx."), (command.ExitCode, command.Errors.TrimEnd()));
    }

    [Theory]
    [InlineData("evaluate", "--period", "2025-03")]
    [InlineData("report", "yearly", "--period", "2025-T1", "--out", "o")]
    public void A_month_is_not_set_against_the_targets_of_a_year(params string[] arguments)
    {
        EvaluationProcess command = Run(arguments);
        Assert.Equal(2, command.ExitCode);
        Assert.Contains("n'est pas une année", command.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_crosswalk_that_no_feed_of_its_folder_names_is_refused()
    {
        _folder.Write("partners/mednum/themes.map.csv", "source,ours,relation,why\n");
        EvaluationProcess check = Run("check");
        Assert.Equal(2, check.ExitCode);
        Assert.Contains("[partners/mednum/themes.map.csv]", check.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_plan_is_checked_as_often_as_one_likes_and_a_code_that_no_list_has_is_refused()
    {
        string file = Path.Combine(_folder.Path, "plan", "plan.yaml"), settings = Path.Combine(_folder.Path, "evaluation.yaml"), plan = File.ReadAllText(file) + Action;
        File.WriteAllText(file, plan);
        Assert.Equal((0, ""), (Run("check").ExitCode, Run("check").Errors));
        File.WriteAllText(file, plan.Replace("[collectif]", "[individuel]", StringComparison.Ordinal));
        Assert.Equal((0, ""), (Run("check").ExitCode, Run("check").Errors));
        File.WriteAllText(file, Counting(plan, "{ kinds: [colectif], themes: [courriel], partners: [cnfs], feeds: [x/y] }"));
        string[] told = Run("check").Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(["le type d'activité [colectif]", "le thème [courriel]", "le partenaire [cnfs]", "le flux [x/y]"], told.Select(line => line[(line.IndexOf("compte ", StringComparison.Ordinal) + 7)..line.IndexOf(", inconnu", StringComparison.Ordinal)]));
        File.WriteAllText(file, Counting(plan, "{ territories: [\"commune:1\"] }"));
        File.WriteAllText(settings, File.ReadAllText(settings).Replace("territory: departement:23", "territory: departement:2", StringComparison.Ordinal));
        EvaluationProcess nowhere = Run("check");
        Assert.Equal(2, nowhere.ExitCode);
        Assert.Equal(
            ["[evaluation.yaml]\u00a0: le découpage officiel n'a pas de territoire [departement:2]\u00a0: écrire [departement:02]", "[plan/plan.yaml]\u00a0: le découpage officiel n'a pas de territoire [commune:1]\u00a0: écrire le code officiel, commune:01001 par exemple"],
            nowhere.Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }

    private const string Action = """
                actions:
                  - id: bus
                    label: { fr: Bus, en: Bus }
                    owner: Département
                    from: 2024-01-01
                    to: 2026-12-31
                    counts: { kinds: [collectif] }

        """;

    private static string Counting(string plan, string rule) => Regex.Replace(plan, "counts: {.*}", $"counts: {rule}");

    [Fact]
    public void An_edition_is_for_no_partner()
    {
        EvaluationProcess edition = Run("edition", "draft", "--period", "2025", "--by", "X", "--audience", "partner");
        Assert.Equal(2, edition.ExitCode);
        Assert.StartsWith("Ceci se montre au public, au comité ou à un analyste.", edition.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("publik", "value", "ACT-02", "--period", "2025")]
    [InlineData("1", "value", "ACT-02", "--period", "2025")]
    [InlineData("publik", "report", "yearly", "--period", "2025", "--out", ".")]
    public void An_audience_is_written_in_one_of_its_words(string said, params string[] command)
    {
        EvaluationProcess refused = Run([.. command, "--audience", said]);
        Assert.Equal(2, refused.ExitCode);
        Assert.StartsWith($"--audience [{said}] n'est pas un destinataire\u00a0: écrire public, committee", refused.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public void A_figure_is_traced_for_no_partner() =>
        Assert.StartsWith("Ceci se montre au public, au comité ou à un analyste.", Run("trace", "ACT-02|2025", "--audience", "partner").Errors, StringComparison.Ordinal);

    [Fact]
    public void What_is_no_number_is_refused_in_French() =>
        Assert.StartsWith("--as-of [hier] ne se comprend pas", Run("value", "ACT-02", "--period", "2025", "--as-of", "hier").Errors, StringComparison.Ordinal);

    [Fact]
    public void The_geography_is_no_delivery_to_withdraw_nor_an_answer_one_for_any_partner()
    {
        Worker.Folder.Workplace.Open(_folder.Path, TimeProvider.System).Dispose();
        EvaluationProcess withdraw = Run("withdraw", "1");
        Assert.Equal(2, withdraw.ExitCode);
        Assert.Contains("La livraison [1] ", withdraw.Errors, StringComparison.Ordinal);
        EvaluationProcess part = Run("evaluate", "--period", "2025-01-01..2025-09-30");
        Assert.Equal((0, ""), (part.ExitCode, part.Errors));
        Assert.Contains("Attendu", part.Output, StringComparison.Ordinal);
        Assert.Contains("un seul --partner", Run("value", "ACT-02", "--period", "2025", "--audience", "partner").Errors, StringComparison.Ordinal);
        Assert.Contains("un seul --agreement", Run("value", "ACT-02", "--period", "2025", "--audience", "funder", "--partner", "x").Errors, StringComparison.Ordinal);
    }

    private EvaluationProcess Run(params string[] arguments) => EvaluationProcess.Run(_folder.Path, arguments);
}
