using System.CommandLine;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;
using Evaluation.Segments.Clustering;
using Evaluation.Segments.Definitions;
using Evaluation.Segments.Keeping;
using Evaluation.Segments.Running;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Commands;

/// <summary><c>segments run</c> and <c>segments assign</c>: make a clustering, or put rows in the segments that the last one found, and keep it.</summary>
internal static class SegmentsRunCommand
{
    /// <summary><c>segments run</c>.</summary>
    internal static Command Build(TimeProvider clock)
    {
        Option<string?> definition = new("--definition") { Description = $"Le regroupement ({SegmentsCommand.Names}) ; tous, sinon.", HelpName = "NOM" };
        definition.CompletionSources.Add([.. ShippedSegments.All.Select(one => one.Id)]);
        Option<string> period = Period();
        Option<int?> asOf = CommonOptions.AsOf();
        Option<int?> wanted = new("--k") { Description = "Nombre de segments voulu à la place de celui qui est trouvé.", HelpName = "K" };
        Option<string?> why = new("--why") { Description = "Pourquoi ce nombre est voulu : la raison est gardée et imprimée.", HelpName = "RAISON" };
        Option<string> engine = new("--engine") { Description = "Moteur : kmeans, celui de ce programme, ou ml.net, celui de Microsoft.ML où il est construit.", DefaultValueFactory = _ => ClusteringEngines.Own, HelpName = "MOTEUR" };
        engine.AcceptOnlyFromAmong(ClusteringEngines.Own, ClusteringEngines.MicrosoftMl);
        Option<string> folder = CommonOptions.Folder();
        Command command = new("run", "Cherche des segments, garde le calcul, et montre ce qu'il donne.") { definition, period, asOf, wanted, why, engine, folder };
        command.SetAction((parsed, cancellationToken) =>
        {
            WantedNumber? number = Wanted(parsed.GetValue(wanted), parsed.GetValue(why), parsed.GetValue(definition));
            IClusteringEngine divides = Engine(parsed.GetRequiredValue(engine));
            return Task.Run(() => Each(parsed.GetRequiredValue(folder), parsed.GetValue(definition), clock, (workplace, one) => Run(
                workplace,
                new SegmentQuestion(one, PeriodText.Parse(parsed.GetRequiredValue(period))) { Wanted = number ?? one.Wanted, Engine = divides },
                parsed.GetValue(asOf),
                cancellationToken)), CancellationToken.None);
        });
        return command;
    }

    /// <summary><c>segments assign</c>.</summary>
    internal static Command BuildAssign(TimeProvider clock)
    {
        Argument<string> definition = SegmentsCommand.Definition();
        Option<string> period = Period();
        Option<int?> asOf = CommonOptions.AsOf();
        Option<string> folder = CommonOptions.Folder();
        Command command = new("assign", "Range les lignes d'une autre période dans les segments du dernier calcul, sans en chercher de nouveaux.") { definition, period, asOf, folder };
        command.SetAction((parsed, cancellationToken) => Task.Run(() => Each(
            parsed.GetRequiredValue(folder),
            parsed.GetRequiredValue(definition),
            clock,
            (workplace, one) => new SegmentRunner(workplace.Database.Session, parsed.GetValue(asOf)).Assign(
                new SegmentQuestion(one, PeriodText.Parse(parsed.GetRequiredValue(period))), new SegmentKeeping(workplace.Database).Past(one.Id), cancellationToken)), CancellationToken.None));
        return command;
    }

    private static Option<string> Period() => new("--period") { Description = "2025, 2025-03, 2025-T2, 2024-2025 (année scolaire) ou 2025-01-01..2025-06-30.", HelpName = "PÉRIODE", Required = true };

    private static IClusteringEngine Engine(string name) => ClusteringEngines.Of(name)
        ?? throw new UsageFault($"--engine {name}\u00a0: ce programme est construit sans Microsoft.ML. Le construire avec -p:CompleteRegistry=true, là où le paquet est servi, ou laisser le moteur de ce programme ({ClusteringEngines.Own}).");

    private static WantedNumber? Wanted(int? wanted, string? why, string? definition) => (wanted, why, definition) switch
    {
        (null, null, _) => null,
        (null, _, _) => throw new UsageFault("--why dit pourquoi un nombre de segments est voulu\u00a0: écrire aussi --k."),
        (_, null or "", _) => throw new UsageFault("--k veut un nombre de segments à la place de celui qui est trouvé\u00a0: écrire pourquoi avec --why, la raison est gardée."),
        (_, _, null) => throw new UsageFault("--k vaut pour un seul regroupement\u00a0: écrire aussi --definition."),
        ({ } k, { } reason, _) => new WantedNumber(k, reason),
    };

    private static SegmentFinding Run(Workplace workplace, SegmentQuestion question, int? asOf, CancellationToken cancellationToken) => SearchBar.Show(
        question.Definition.Label.Fr,
        progress => new SegmentRunner(workplace.Database.Session, asOf).Run(question, new SegmentKeeping(workplace.Database).Past(question.Definition.Id), progress, cancellationToken));

    private static int Each(string path, string? name, TimeProvider clock, Func<Workplace, SegmentDefinition, SegmentFinding> make)
    {
        using SteadyWorkplace workplace = new(path, clock, Console.Error);
        try
        {
            IReadOnlyList<SegmentDefinition> definitions = workplace.Do<IReadOnlyList<SegmentDefinition>>(open => name is null ? SegmentChoice.All(open.Folder) : [SegmentChoice.Named(open.Folder, name)]);
            Array.ForEach([.. definitions], definition => Keep(workplace, definition, make));
            return ExitCode.Done;
        }
        catch (OperationCanceledException)
        {
            Console.Error.WriteLine("Interrompu\u00a0: du calcul en cours, rien n'est gardé\u00a0; ceux qui sont montrés au-dessus le sont.");
            return ExitCode.Interrupted;
        }
    }

    private static void Keep(SteadyWorkplace workplace, SegmentDefinition definition, Func<Workplace, SegmentDefinition, SegmentFinding> make)
    {
        int load = workplace.Do(open => new SegmentKeeping(open.Database).Keep(make(open, definition)));
        workplace.Do(open =>
        {
            SegmentsPrint.Show(SegmentsCommand.Last(open, load, definition.Id, Audience.Committee).Run, Console.Out);
            return load;
        });
    }
}
