using System.CommandLine;
using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Recording;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>evaluate</c>: computes the plan's indicators and keeps what changed.</summary>
internal static class EvaluateCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string> period = YearOption.BuildToDate();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("evaluate", "Calcule les indicateurs du plan, garde ceux qui ont changé, et montre où en est le plan.") { period, folder };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), YearOption.ReadToDate(parsed, period), clock));
        return command;
    }

    private static int Run(string path, Period period, TimeProvider clock)
    {
        using SteadyWorkplace workplace = new(path, clock, Console.Error);
        return workplace.Do(open =>
        {
            Evaluate(open, period);
            return ExitCode.Done;
        });
    }

    /// <summary>Evaluates a period in an open folder and prints the plan at a glance.</summary>
    internal static void Evaluate(Workplace workplace, Period period)
    {
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session);
        run.RefuseUnknown(period);
        EvaluationOutcome? outcome = Steps.Do("evaluate", () => run.Record(workplace.Database, period));
        PlanPrint.Print(run.Publish(YearlyQuestions.Of(run, period, Audience.Committee), period, Audience.Committee).Plan);
        Spectre.Console.AnsiConsole.WriteLine(outcome is null ? "Aucun plan en vigueur à la fin de la période."
            : outcome.Load is { } load ? $"Valeurs nouvelles ou changées\u00a0: {outcome.Opened}\u00a0; inchangées\u00a0: {outcome.Unchanged} (chargement {load})."
            : $"Rien n'a changé\u00a0: {French.Count(outcome.Unchanged, "valeur déjà connue", "valeurs déjà connues")}.");
    }
}
