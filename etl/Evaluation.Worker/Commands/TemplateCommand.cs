using System.CommandLine;
using Evaluation.Etl.Templates;
using Evaluation.Worker.Folder.PlanWorkbooks;

namespace Evaluation.Worker.Commands;

/// <summary><c>template</c>: writes a workbook that a partner without a tool can fill in.</summary>
internal static class TemplateCommand
{
    private const string Plan = "plan";

    /// <summary>The command.</summary>
    internal static Command Build()
    {
        string[] names = [.. WorkbookTemplate.Names, Plan];
        Argument<string> what = new("MODÈLE") { Description = $"Modèle à écrire : {string.Join(", ", names)}." };
        what.AcceptOnlyFromAmong(names);
        what.HelpName = "MODÈLE";
        Option<string> output = new("-o", "--output") { Description = "Fichier à écrire, en .xlsx ; il ne doit pas exister.", HelpName = "FICHIER", Required = true };
        Option<string> language = new("--lang") { Description = "Langue du mode d'emploi : fr ou en.", HelpName = "fr|en", DefaultValueFactory = _ => "fr" };
        language.AcceptOnlyFromAmong("fr", "en");
        Command command = new("template", "Écrit un classeur à remplir : celui du plan, ou celui d'un partenaire sans outil avec son mode d'emploi.") { what, output, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(what), parsed.GetRequiredValue(output), parsed.GetRequiredValue(language), Console.Out));
        return command;
    }

    private static int Run(string name, string path, string language, TextWriter output)
    {
        string file = FileToFill.New(path, ".xlsx");
        if (name == Plan)
        {
            PlanWorkbook.Write(file);
        }
        else
        {
            WorkbookTemplate.Named(name).Write(file, language);
        }

        output.WriteLine($"Modèle écrit : {file}");
        return ExitCode.Done;
    }
}
