using System.CommandLine;
using Evaluation.Indicators;
using Evaluation.Indicators.Queries;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Commands;

/// <summary><c>explain</c>: the query that computes an indicator.</summary>
internal static class ExplainCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        ValueRequestOptions options = new();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("explain", "Montre la requête qui calcule un indicateur, avec ses paramètres, et où une base répartie la calcule.") { folder };
        options.AddTo(command);
        command.SetAction(parsed => Run(parsed.GetRequiredValue(folder), options.Contract(parsed), options.Read(parsed), parsed.GetValue(options.AsOf), clock));
        return command;
    }

    private static int Run(string path, string contract, ValueRequest request, int? asOf, TimeProvider clock)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, asOf);
        Console.Out.WriteLine(run.Explain(contract, request));
        foreach (string line in run.Plan(contract, request))
        {
            Console.Out.WriteLine($"-- {line}");
        }

        return ExitCode.Done;
    }
}
