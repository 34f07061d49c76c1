using System.CommandLine;
using Evaluation.Indicators;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>value</c>: the value of an indicator, cut up as asked.</summary>
internal static class ValueCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        ValueRequestOptions options = new();
        Option<string> format = CommonOptions.Format("table", "csv", "json");
        Option<string> folder = CommonOptions.Folder();
        Command command = new("value", "Donne la valeur d'un indicateur, avec ce qu'il faut savoir d'elle.") { format, folder };
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), options.Read(parsed), parsed.GetValue(options.AsOf), parsed.GetRequiredValue(format), clock));
        return command;
    }

    private static int Run(string path, ValueRequest request, int? asOf, string format, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, asOf);
        ValueSet set = run.Values(request, YearlyQuestions.Beside(run, request.Period, request.Audience))[0];
        ValuePrint.Print(set, format, Console.Out);
        return ExitCode.Done;
    }
}
