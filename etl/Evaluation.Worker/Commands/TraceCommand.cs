using System.CommandLine;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Indicators.Trail;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>trace</c>: the delivery lines behind a figure of a report.</summary>
internal static class TraceCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> key = new("CLÉ") { Description = "Clé de preuve du chiffre, copiée de la feuille « Preuves » du rapport." };
        Option<Audience> audience = new("--audience") { Description = "Destinataire, qui fixe le seuil de protection.", DefaultValueFactory = _ => Audience.Committee };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("trace", "Remonte d'un chiffre aux lignes des fichiers livrés.") { key, audience, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), TrailKey.Parse(parsed.GetRequiredValue(key)), parsed.GetValue(audience), clock));
        return command;
    }

    private static int Run(string path, TrailKey key, Audience audience, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, key.AsOf);
        using QuestionLedger ledger = YearlyFiles.Questions(workplace);
        TracePrint.Print(run.Trace(key, audience, YearlyQuestions.Beside(run, key.Period, audience), YearlyFiles.Earlier(workplace, key.Period, audience), ledger), Console.Out);
        return ExitCode.Done;
    }
}
