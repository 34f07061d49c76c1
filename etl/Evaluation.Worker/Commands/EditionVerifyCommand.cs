using System.CommandLine;
using Evaluation.Indicators.Editions;
using Evaluation.Reports.Proof;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>edition verify</c>: whether an edition still is what was written; its folder is enough.</summary>
internal static class EditionVerifyCommand
{
    /// <summary>The command.</summary>
    internal static Command Build()
    {
        Argument<string> edition = new("ÉDITION") { Description = "Nom de l'édition, année, ou chemin de son dossier, où qu'il ait été copié." };
        Option<string?> seal = new("--seal") { Description = "Empreinte du manifeste, telle qu'elle a été notée à la publication.", HelpName = "SHA-256" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("verify", "Vérifie une édition depuis son seul dossier : empreintes, chiffres, documents relus, états, chaîne.") { edition, seal, folder };
        command.SetAction(parsed =>
        {
            EditionVerification verification = new(EditionFiles.Shelf(parsed.GetRequiredValue(folder)).Find(parsed.GetRequiredValue(edition)));
            IReadOnlyList<string> faults = [.. verification.Faults(parsed.GetValue(seal)), .. EditionDocuments.Faults(verification.Edition)];
            EditionPrint.Verified(verification, parsed.GetValue(seal), faults, Console.Out);
            return faults.Count == 0 ? ExitCode.Done : ExitCode.Misuse;
        });
        return command;
    }
}
