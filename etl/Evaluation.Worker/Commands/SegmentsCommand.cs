using System.CommandLine;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Reports.Yearly;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>segments</c>: the publics, territories and places grouped by what they have in common, where there is something to group.</summary>
internal static class SegmentsCommand
{
    /// <summary>The command.</summary>
    internal static Command Build(TimeProvider clock) =>
        new("segments", "Regroupe les publics, les territoires et les lieux par ce qu'ils ont en commun, et dit quand il n'y a rien à regrouper.")
        {
            SegmentsRunCommand.Build(clock),
            List(clock),
            Show(clock),
            SegmentsRunCommand.BuildAssign(clock),
            Compare(clock),
        };

    /// <summary>A clustering by its name.</summary>
    internal static Argument<string> Definition()
    {
        Argument<string> definition = new("REGROUPEMENT") { Description = $"{Names}." };
        definition.CompletionSources.Add([.. ShippedSegments.All.Select(one => one.Id)]);
        return definition;
    }

    /// <summary>The names of the clusterings.</summary>
    internal static string Names => $"{string.Join(", ", ShippedSegments.All.Select(one => one.Id))}, ou un que le dossier déclare dans segments/";

    private static Command List(TimeProvider clock)
    {
        Option<string> folder = CommonOptions.Folder();
        Command command = new("list", "Liste les regroupements, avec ce qu'a donné le dernier calcul de chacun.") { folder };
        command.SetAction(parsed => Read(parsed.GetRequiredValue(folder), null, clock, (workplace, load) =>
            SegmentsPrint.List(SegmentChoice.All(workplace.Folder), SegmentReader.Last(workplace.Database.Session, load, Audience.Committee), Console.Out)));
        return command;
    }

    private static Command Show(TimeProvider clock)
    {
        Argument<string> definition = Definition();
        Option<Audience> audience = AudienceOption.OfAll();
        Option<int?> asOf = CommonOptions.AsOf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("show", "Montre le dernier calcul d'un regroupement : ses segments, ou pourquoi il n'y en a pas.") { definition, audience, asOf, folder };
        command.SetAction(parsed => Read(parsed.GetRequiredValue(folder), parsed.GetValue(asOf), clock, (workplace, load) =>
            SegmentsPrint.Show(Last(workplace, load, parsed.GetRequiredValue(definition), parsed.GetValue(audience)).Run, Console.Out)));
        return command;
    }

    private static Command Compare(TimeProvider clock)
    {
        Argument<string> definition = Definition();
        Option<int?> asOf = CommonOptions.AsOf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("compare", "Dit ce que sont devenus les segments d'un regroupement depuis son calcul précédent.") { definition, asOf, folder };
        command.SetAction(parsed => Read(parsed.GetRequiredValue(folder), parsed.GetValue(asOf), clock, (workplace, load) =>
            SegmentsPrint.Compare(Last(workplace, load, parsed.GetRequiredValue(definition), Audience.Committee).Run, Console.Out)));
        return command;
    }

    /// <summary>The last run of a clustering, beside what the yearly report of its year shows.</summary>
    internal static KeptRun Last(Workplace workplace, int load, string definition, Audience audience) =>
        SegmentReader.LastOf(workplace.Database.Session, load, definition, audience, (figures, period) => YearlyQuestions.Beside(figures, period, audience))
        ?? throw new IndicatorRefusal($"[{SegmentChoice.Named(workplace.Folder, definition).Id}] n'a pas encore été calculé\u00a0: lancer « evaluation segments run --definition {definition} --period ANNÉE »");

    private static int Read(string path, int? asOf, TimeProvider clock, Action<Workplace, int> print)
    {
        using Workplace workplace = Workplace.OpenReadOnly(path, clock);
        print(workplace, asOf ?? workplace.Database.LatestLoad());
        return ExitCode.Done;
    }
}
