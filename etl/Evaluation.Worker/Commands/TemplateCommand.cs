using System.CommandLine;

namespace Evaluation.Worker.Commands;

/// <summary><c>template</c>: writes a workbook that a partner without a tool can fill in.</summary>
internal static class TemplateCommand
{
    /// <summary>The command.</summary>
    internal static Command Build()
    {
        Argument<string> what = new("MODÈLE") { Description = "Modèle à écrire : activites." };
        what.AcceptOnlyFromAmong("activites");
        what.HelpName = "MODÈLE";
        Option<string> output = new("-o", "--output") { Description = "Fichier à écrire.", Required = true };
        Command command = new("template", "Écrit un classeur à remplir pour un partenaire sans outil, avec son mode d'emploi.") { what, output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output), Console.Out));
        return command;
    }

    private static int Run(string path, TextWriter output)
    {
        Etl.Templates.ActivityTemplate.Write(path);
        output.WriteLine($"Modèle écrit : {Path.GetFullPath(path)}");
        return ExitCode.Done;
    }
}
