using System.CommandLine;
using Evaluation.Indicators.Editions;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>edition comment</c>: keeps a comment on a figure, to be sealed with it.</summary>
internal static class EditionCommentCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> edition = EditionCommand.Named();
        Option<string> figure = new("--figure") { Description = "Clé de preuve du chiffre, ou son « id » dans figures.jsonl.", HelpName = "CLÉ", Required = true };
        Option<string> by = EditionCommand.By();
        Option<string> text = new("--text") { Description = "Le commentaire.", HelpName = "TEXTE", Required = true };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("comment", "Commente un chiffre d'une édition qui n'est pas encore publiée ; le commentaire est scellé avec elle.") { edition, figure, by, text, folder };
        command.SetAction(parsed =>
        {
            EditionShelf shelf = EditionFiles.Shelf(parsed.GetRequiredValue(folder));
            Edition found = shelf.Find(parsed.GetRequiredValue(edition));
            new EditionDesk(shelf, clock).Comment(found, parsed.GetRequiredValue(figure), parsed.GetRequiredValue(by), parsed.GetRequiredValue(text));
            Console.Out.WriteLine($"Commentaire gardé\u00a0: l'édition [{found.Id}] en compte {found.Comments().Count}.");
            return ExitCode.Done;
        });
        return command;
    }
}
