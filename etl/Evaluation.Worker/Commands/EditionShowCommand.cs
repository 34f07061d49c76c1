using System.CommandLine;
using Evaluation.Indicators.Editions;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>edition show</c>: what an edition is; computed again if asked.</summary>
internal static class EditionShowCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> edition = EditionCommand.Named();
        Option<bool> again = new("--again") { Description = "Recalcule les chiffres depuis l'entrepôt, comme on savait alors, et les compare." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("show", "Montre une édition : ce qui la définit, ses états, ses commentaires.") { edition, again, folder };
        command.SetAction(parsed =>
        {
            string path = parsed.GetRequiredValue(folder);
            Edition found = EditionFiles.Shelf(path).Find(parsed.GetRequiredValue(edition));
            EditionPrint.Show(found, Console.Out);
            return parsed.GetValue(again) ? Again(found, path, clock) : ExitCode.Done;
        });
        return command;
    }

    private static int Again(Edition edition, string path, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        IReadOnlyList<string> differing = new EditionAgain(workplace.Database.Session, edition.Manifest).Differing(edition);
        EditionPrint.Again(edition, differing, Console.Out);
        return differing.Count == 0 ? ExitCode.Done : ExitCode.Misuse;
    }
}
