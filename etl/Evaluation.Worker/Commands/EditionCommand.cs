using System.CommandLine;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Editions.Differences;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>edition</c>: prepares, agrees on, publishes, compares and verifies sealed yearly editions.</summary>
internal static class EditionCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock) => new("edition", "Prépare, fait valider, publie, compare et vérifie les éditions annuelles scellées.")
    {
        Draft(clock),
        Step("review", "Met une édition en revue.", EditionState.Review, clock),
        Step("reserve", "Note des réserves sur une édition en revue.", EditionState.Reserves, clock),
        Step("validate", "Valide une édition en revue, ou dont les réserves sont levées.", EditionState.Validated, clock),
        Step("publish", "Publie une édition validée : elle est scellée et ne change plus.", EditionState.Published, clock),
        EditionCommentCommand.Build(clock),
        List(),
        EditionShowCommand.Build(clock),
        Differences(clock),
        EditionVerifyCommand.Build(),
    };

    /// <summary>Which edition is meant.</summary>
    internal static Argument<string> Named() => new("ÉDITION") { Description = "Nom de l'édition (2025-committee-1), ou année : la dernière publiée de cette année." };

    /// <summary>Who acts.</summary>
    internal static Option<string> By() => new("--by") { Description = "Qui agit : une fonction ou un nom, tel qu'il sera scellé.", HelpName = "QUI", Required = true };

    private static Command Draft(TimeProvider clock)
    {
        Option<string> period = YearOption.Build();
        Option<Audience> audience = AudienceOption.OfAll();
        Option<string> by = By();
        Option<string?> note = new("--note") { Description = "Ce qu'il faut en savoir.", HelpName = "TEXTE" };
        Option<int?> asOf = CommonOptions.AsOf();
        Option<bool> pdf = ReportCommand.Pdf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("draft", "Écrit le brouillon d'une édition : documents, chiffres et manifeste, dans editions/ du dossier.") { period, audience, by, note, asOf, pdf, folder };
        command.SetAction(parsed =>
        {
            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            YearlyOrder order = new(YearOption.Read(parsed, period), string.Empty, null, parsed.GetValue(audience), parsed.GetValue(asOf)) { Pdf = parsed.GetValue(pdf) };
            EditionPrint.Written(EditionFiles.Draft(workplace, order, parsed.GetRequiredValue(by), parsed.GetValue(note), clock), Console.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Step(string name, string description, EditionState state, TimeProvider clock)
    {
        Argument<string> edition = Named();
        Option<string> by = By();
        Option<string?> note = new("--note") { Description = state == EditionState.Reserves ? "Les réserves." : "Ce qu'il faut en savoir.", HelpName = "TEXTE" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new(name, description) { edition, by, note, folder };
        command.SetAction(parsed =>
        {
            EditionShelf shelf = EditionFiles.Shelf(parsed.GetRequiredValue(folder));
            Edition found = shelf.Find(parsed.GetRequiredValue(edition));
            new EditionDesk(shelf, clock).Move(found, state, parsed.GetRequiredValue(by), parsed.GetValue(note));
            EditionPrint.Moved(found, Console.Out);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command List()
    {
        Option<string> folder = CommonOptions.Folder();
        Command command = new("list", "Liste les éditions du dossier, avec leur état.") { folder };
        command.SetAction(parsed =>
        {
            EditionPrint.List(EditionFiles.Shelf(parsed.GetRequiredValue(folder)).All());
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Differences(TimeProvider clock)
    {
        Argument<string> edition = Named();
        Option<int?> asOf = new("--as-of") { Description = "Comparer à ce qu'on savait à ce chargement (le dernier, sinon).", HelpName = "N" };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("diff", "Dit quels chiffres d'une édition seraient différents aujourd'hui, de combien et pourquoi.") { edition, asOf, folder };
        command.SetAction(parsed =>
        {
            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            Edition found = EditionFiles.Shelf(workplace.Folder.Path).Find(parsed.GetRequiredValue(edition));
            DifferencePrint.Print(EditionDifferences.Of(workplace.Database.Session, found, parsed.GetValue(asOf)));
            return ExitCode.Done;
        });
        return command;
    }
}
