using System.CommandLine;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Indicators.Trail;
using Evaluation.Reports.Yearly;
using Evaluation.Segments.Trail;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>trace</c>: the delivery lines behind a figure of a report, of an indicator or of a segment.</summary>
internal static class TraceCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Argument<string> key = new("CLÉ") { Description = "Clé de preuve du chiffre, copiée de la feuille « Preuves » du rapport." };
        Option<Audience> audience = AudienceOption.OfAll();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("trace", "Remonte d'un chiffre, d'un indicateur ou d'un segment, aux lignes des fichiers livrés.") { key, audience, folder };
        command.SetAction((parsed, cancellationToken) => Task.FromResult(SegmentTrailKey.Is(parsed.GetRequiredValue(key))
            ? Run(parsed.GetRequiredValue(folder), SegmentTrailKey.Parse(parsed.GetRequiredValue(key)), parsed.GetValue(audience), clock, cancellationToken)
            : Run(parsed.GetRequiredValue(folder), TrailKey.Parse(parsed.GetRequiredValue(key)), parsed.GetValue(audience), clock)));
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

    private static int Run(string path, SegmentTrailKey key, Audience audience, TimeProvider clock, CancellationToken cancellationToken)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        SegmentTracing tracing = new(workplace.Database.Session, audience, (figures, period) => YearlyQuestions.Beside(figures, period, audience));
        SegmentTracePrint.Print(tracing.Of(key, cancellationToken), Console.Out);
        return ExitCode.Done;
    }
}
