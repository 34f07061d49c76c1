using Evaluation.Segments.Definitions;
using Evaluation.Segments.Runs;
using Evaluation.Segments.Trail;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Worker.Printing;

/// <summary>Prints the way back of a figure of a run: what declared it, what read it, and the delivery lines; of persons, only how many lines and their hash.</summary>
internal static class SegmentTracePrint
{
    /// <summary>Prints it.</summary>
    internal static void Print(SegmentTrace trace, TextWriter output)
    {
        SegmentRun run = trace.Run;
        output.WriteLine($"{Named(trace)}\u00a0: ses lignes refont {Said(trace, trace.Again)} (imprimé\u00a0: {Said(trace, trace.Printed)})");
        if (!trace.IsFound)
        {
            output.WriteLine("  Le chiffre n'est pas retrouvé\u00a0: des lignes ont été effacées depuis ce calcul, ou l'entrepôt a été modifié hors du programme.");
        }

        output.WriteLine(trace.File is { } file
            ? $"  Déclaré par {file.Name}, version {run.Definition.Version} (SHA-256 {file.Sha256})"
            : $"  Déclaré par la version {run.Definition.Version} de [{run.Definition.Id}], gardée avec le calcul");
        output.WriteLine($"  Lu par {trace.Statement.Name}, fragments compris (SHA-256 {trace.Statement.Sha256})\u00a0: {run.Period.Label.Fr}, connu au chargement {run.AsOf}, calcul du chargement {trace.Key.Run}");
        output.WriteLine($"  {French.Count(trace.Rows, "ligne de faits", "lignes de faits")}{(trace.Of is { } all && all > trace.Rows ? $" sur {French.Count(all)} prises" : "")}{(trace.Key.Unit is null ? " (fact_segment_membership)" : "")}");
        output.WriteLine($"  {French.Count(trace.Lines, "ligne livrée", "lignes livrées")}, empreinte {trace.LinesSha256} (SHA-256 des «\u00a0SHA-256 du fichier:ligne\u00a0», triés)");
        foreach (TracedDelivery delivery in trace.Deliveries)
        {
            output.WriteLine($"  {DeliveryName.Of(delivery.Key, delivery.Feed)} (SHA-256 {delivery.ReceivedSha256})");
            if (delivery.Lines is { } lines)
            {
                output.WriteLine($"    lignes {LineRanges.Of(lines)}");
            }
        }
    }

    private static string Named(SegmentTrace trace)
    {
        SegmentTrailKey key = trace.Key;
        string who = key.Segment is { } code ? $"{code} («\u00a0{trace.Run.Segments.First(segment => segment.Code == code).Name.Fr}\u00a0»)"
            : key.Unit is { } unit ? trace.Run.Units.First(one => one.Code == unit).Name
            : "ensemble des lignes prises";
        return $"{trace.Run.Definition.Label.Fr}, {who}, {What(trace)}";
    }

    private static string What(SegmentTrace trace) => trace.Key.Figure switch
    {
        SegmentFigure.Size => "effectif",
        SegmentFigure.Gap => "accompagnements qui manquent",
        SegmentFigure.Difference => $"{Feature(trace)?.Label.Fr ?? trace.Key.Column!}, écart à l'ensemble",
        SegmentFigure.Category when trace.Run.Segments.SelectMany(segment => segment.Categories).First(one => one.Column == trace.Key.Column && one.Code == trace.Key.Category) is var category => $"{category.Label.Fr}\u00a0: {category.Category.Fr}",
        _ => Feature(trace)?.Label.Fr ?? trace.Key.Column!,
    };

    private static SegmentFeature? Feature(SegmentTrace trace) => trace.Run.Definition.Features.FirstOrDefault(feature => feature.Column == trace.Key.Column);

    private static string Said(SegmentTrace trace, double? number) => (number, trace.Key.Figure) switch
    {
        (null, _) => "n. d.",
        ({ } value, SegmentFigure.Mean or SegmentFigure.Value) when Feature(trace) is { } feature => $"{Number(value * feature.Times, feature.Decimals)} {feature.Unit.Fr}",
        ({ } value, SegmentFigure.Difference) => $"{Number(value, 1)} {(Math.Abs(value) < 2 ? "écart type" : "écarts types")}",
        ({ } value, SegmentFigure.Size or SegmentFigure.Category) when trace.Of is { } all and > 0 && trace.Key.Figure == SegmentFigure.Size => $"{Number(value, 0)}, soit {Number(100 * value / all, 0)} %",
        ({ } value, _) => Number(value, 0),
    };

    private static string Number(double value, int decimals) => value.ToString($"N{decimals}", French.Culture);
}
