using System.CommandLine;
using Evaluation.Etl;
using Evaluation.Etl.Invented;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Reporting;

namespace Evaluation.Worker.Commands;

/// <summary><c>demo</c>: an invented territory from nothing to its yearly report.</summary>
internal static class DemoCommand
{
    private static readonly Period Year = Period.CivilYear(2025);

    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string> output = new("--out") { Description = "Dossier du territoire inventé.", HelpName = "DOSSIER", DefaultValueFactory = _ => "demo" };
        Command command = new("demo", "Invente un territoire et ses livraisons, les charge, évalue le plan et écrit le rapport de 2025.") { output };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(output), clock));
        return command;
    }

    private static int Run(string path, TimeProvider clock)
    {
        DemoFolder.Write(path);
        IReadOnlyList<InventedFile> files = LoadProgress.Show("Livraisons inventées", DemoFolder.Activities, progress => DemoFolder.Invent(path, progress));
        using Workplace workplace = Workplace.Open(path, clock);
        PartnerLoad loader = workplace.Loader();
        LoadReportPrint.Print([.. files.Select(file => Load(workplace, loader, file))]);
        EvaluateCommand.Evaluate(workplace, Year);
        (IReadOnlyList<string> reports, YearlyValues values) = YearlyFiles.Write(workplace, new YearlyOrder(Year, path, null, Audience.Committee, null));
        Spectre.Console.AnsiConsole.WriteLine(HidingPrint.Line(values));
        Spectre.Console.AnsiConsole.WriteLine("Données fictives. Rapports :");
        foreach (string file in reports)
        {
            Spectre.Console.AnsiConsole.WriteLine($"  {file}");
        }

        return ExitCode.Done;
    }

    private static LoadReport Load(Workplace workplace, PartnerLoad loader, InventedFile file)
    {
        return LoadProgress.Show(file.Feed, LoadProgress.Lines(file.Path), progress => loader.Load(workplace.Folder.Partners.Find(file.Feed), file.Path, file.AsOf, progress));
    }
}
