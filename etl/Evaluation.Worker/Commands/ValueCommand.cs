using System.CommandLine;
using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>value</c>: the value of an indicator, cut up as asked; under another version of its definition, under all of them, or beside its peers.</summary>
internal static class ValueCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        ValueRequestOptions options = new();
        Option<string> format = CommonOptions.Format("table", "csv", "json");
        Option<int?> version = new("--version") { Description = "Version de la définition (celle qui vaut à la fin de la période, sinon).", HelpName = "V" };
        Option<bool> versions = new("--versions") { Description = "Toutes les versions de la définition, côte à côte." };
        Option<bool> peers = new("--peers") { Description = "À côté de chaque territoire, ceux du même niveau et de la même classe de population." };
        Option<string> folder = CommonOptions.Folder();
        Command command = new("value", "Donne la valeur d'un indicateur, avec ce qu'il faut savoir d'elle.") { version, versions, peers, format, folder };
        options.AddTo(command);
        command.SetAction(parsed =>
        {
            using Workplace workplace = Workplace.OpenReadOnly(parsed.GetRequiredValue(folder), clock);
            IndicatorRun run = IndicatorRun.Open(workplace.Database.Session, parsed.GetValue(options.AsOf));
            ValueRequest asked = Under(run, options.Read(parsed), parsed.GetValue(version));
            ValueRequest request = parsed.GetValue(peers) ? asked : YearlyQuestions.WithinPlan(run, asked);
            Print(workplace, run, request, parsed.GetValue(versions), parsed.GetValue(peers), parsed.GetRequiredValue(format));
            return ExitCode.Done;
        });
        return command;
    }

    private static void Print(Workplace workplace, IndicatorRun run, ValueRequest request, bool versions, bool peers, string format)
    {
        IReadOnlyList<ValueRequest> beside = YearlyQuestions.Beside(run, request.Period, request.Audience);
        EarlierFigures earlier = YearlyFiles.Earlier(workplace, request.Period, request.Audience);
        using QuestionLedger ledger = YearlyFiles.Questions(workplace);
        if (versions)
        {
            VersionPrint.Print(run.Versions(request.Contracts[0]), run.SideBySide(request, beside, earlier, ledger), format, Console.Out);
        }
        else if (peers)
        {
            PeerPrint.Print(run.WithPeers(request, beside, earlier, ledger), format, Console.Out);
        }
        else
        {
            ValuePrint.Print(run.Answer(request, beside, earlier, ledger)[0], format, Console.Out);
        }
    }

    private static ValueRequest Under(IndicatorRun run, ValueRequest request, int? version)
    {
        if (version is not int wanted)
        {
            return request;
        }

        IReadOnlyList<ContractVersion> known = run.Versions(request.Contracts[0]);
        return known.FirstOrDefault(one => one.Contract.Version == wanted) is ContractVersion found
            ? request with { DefinitionsOn = found.DayNear(request.Period.To) }
            : throw new IndicatorRefusal($"[{request.Contracts[0]}] n'a pas de version [{wanted}]\u00a0: écrire une de [{string.Join(", ", known.Select(one => one.Contract.Version))}]");
    }
}
