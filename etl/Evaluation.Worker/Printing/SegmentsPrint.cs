using Evaluation.Segments.Definitions;
using Evaluation.Segments.Matching;
using Evaluation.Segments.Runs;

namespace Evaluation.Worker.Printing;

/// <summary>Prints runs of segments in plain lines.</summary>
internal static class SegmentsPrint
{
    private const int Distinctive = 4;
    private const int Listed = 12;

    /// <summary>Prints each clustering with its last run.</summary>
    internal static void List(IReadOnlyList<SegmentDefinition> definitions, IReadOnlyList<KeptRun> runs, TextWriter output)
    {
        foreach (SegmentDefinition definition in definitions)
        {
            KeptRun? kept = runs.FirstOrDefault(run => run.Run.Definition.Id == definition.Id);
            output.WriteLine($"{definition.Id}\u00a0: {definition.Label.Fr}");
            output.WriteLine(kept is null
                ? "  jamais calculé"
                : $"  {kept.Run.Period.Label.Fr}, calculé le {kept.Day.ToString("d MMMM yyyy", French.Culture)} (chargement {kept.Load})\u00a0: {kept.Run.Refusal?.Words.Fr ?? French.Count(kept.Run.Segments.Count, "segment", "segments")}");
        }
    }

    /// <summary>Prints a run.</summary>
    internal static void Show(SegmentRun run, TextWriter output)
    {
        output.WriteLine($"{run.Definition.Label.Fr}, {run.Period.Label.Fr}");
        output.WriteLine($"  {(run.Rows.Taken is { } taken ? French.Count(taken, "ligne prise", "lignes prises") : "lignes prises\u00a0: s.")} sur {Count(run.Rows.Read)}{LeftOut(run.Rows)}");
        if (run.Refusal is { } refusal)
        {
            output.WriteLine($"  {refusal.Words.Fr}");
        }

        if (run.Wanted is { } wanted && run.Segments.Count > 0)
        {
            output.WriteLine($"  {French.Count(wanted.K)} segments voulus ({wanted.Why}){(run.Proposed is { } proposed ? $"\u00a0; la règle en propose {proposed}" : "\u00a0; la règle n'en propose aucun nombre")}.");
        }

        foreach (Segment segment in run.Segments)
        {
            Show(run, segment, output);
        }

        Unreached(run, output);
    }

    /// <summary>Prints what the segments of a run became.</summary>
    internal static void Compare(SegmentRun run, TextWriter output)
    {
        if (run.Drift is not { } drift)
        {
            output.WriteLine($"{run.Definition.Label.Fr}\u00a0: pas de calcul précédent qui ait donné des segments.");
            return;
        }

        output.WriteLine($"{run.Definition.Label.Fr}, {run.Period.Label.Fr}\u00a0; calcul précédent\u00a0: {drift.FormerPeriod.Label.Fr} (chargement {drift.FormerLoad})");
        if (!drift.Comparable)
        {
            output.WriteLine("  Les caractères ont trop changé\u00a0: les segments ne se comparent pas.");
        }

        foreach (SegmentChange change in drift.Changes)
        {
            output.WriteLine($"  {Word(change.Fate)}\u00a0: {Named(change)}{(change.Drift is { } far ? $", dérive {Number(far, 2)}" : string.Empty)}");
        }
    }

    private static string LeftOut(RunRows rows) => string.Concat(
        rows.LeftOut.Select(lacking => $"\u00a0; sans «\u00a0{lacking.Label.Fr}\u00a0»\u00a0: {Count(lacking.Count)}")
            .Prepend(rows.AtRandom == 0 ? string.Empty : $"\u00a0; tirées au hasard par leur partenaire\u00a0: {Count(rows.AtRandom)}"));

    private static string Count(int? count) => count is { } known ? French.Count(known) : "s.";

    private static void Show(SegmentRun run, Segment segment, TextWriter output)
    {
        output.WriteLine($"  {segment.Code}\u00a0: {segment.Name.Fr}");
        output.WriteLine($"    {Size(segment)}{(segment.Stability is { } stability ? $"\u00a0; stabilité {Number(stability, 2)}" : string.Empty)}");
        foreach (FeatureProfile profile in segment.Features.Where(profile => profile.Mean is not null).Take(Distinctive))
        {
            RunFeature feature = run.Features.First(one => one.Feature.Column == profile.Column);
            output.WriteLine($"    {feature.Feature.Label.Fr}\u00a0: {Value(feature.Feature, profile.Mean)} (ensemble\u00a0: {Value(feature.Feature, feature.Mean)})");
        }
    }

    private static string Size(Segment segment) => segment.Size is { } size && segment.Share is { } share
        ? $"{French.Count(size, "ligne", "lignes")}, {Number(share.Value * 100, 0)} % (de {Number(share.Low * 100, 0)} à {Number(share.High * 100, 0)} %)"
        : "effectif secret";

    private static void Unreached(SegmentRun run, TextWriter output)
    {
        if (run.Unreached.Count == 0)
        {
            return;
        }

        output.WriteLine($"  Territoires non atteints (besoin élevé, usage faible)\u00a0: {French.Count(run.Unreached.Count)}");
        foreach (UnreachedUnit unit in run.Unreached.Take(Listed))
        {
            output.WriteLine($"    {unit.Name}\u00a0: {(unit.Gap is { } gap ? $"il manque {French.Count((long)Math.Round(gap, MidpointRounding.AwayFromZero), "accompagnement", "accompagnements")}" : "écart secret")}");
        }
    }

    private static string Named(SegmentChange change) => (change.FormerName, change.Name) switch
    {
        ({ } then, { } now) when change.FormerCode == change.Code && then == now => now.Fr,
        ({ } then, { } now) => $"{then.Fr} → {now.Fr}",
        ({ } then, null) => then.Fr,
        (null, { } now) => now.Fr,
        _ => string.Empty,
    };

    private static string Word(SegmentFate fate) => fate switch
    {
        SegmentFate.Same => "le même",
        SegmentFate.Split => "séparé",
        SegmentFate.New => "nouveau",
        SegmentFate.Joined => "réuni",
        _ => "disparu",
    };

    private static string Value(SegmentFeature feature, double? value) => value is { } number ? $"{Number(number * feature.Times, feature.Decimals)} {feature.Unit.Fr}" : "n. d.";

    private static string Number(double value, int decimals) => value.ToString($"N{decimals}", French.Culture);
}
