using Evaluation.Declared;
using Evaluation.Segments.Runs;

namespace Evaluation.Segments.Definitions;

/// <summary>Reads the YAML of a clustering, strictly.</summary>
public static class SegmentReading
{
    /// <summary>Reads one definition, noting every fault of the text.</summary>
    /// <returns>The definition, only to be used when no fault was noted.</returns>
    public static SegmentDefinition? Read(string file, string text, DefinitionFaults faults) => Read(file, text, faults, (_, _) => { });

    /// <summary>Reads one definition, looking at more than all have in common.</summary>
    internal static SegmentDefinition? Read(string file, string text, DefinitionFaults faults, Action<SegmentDefinition, DeclaredMap> check) => DeclaredFile.Read(file, text, faults, map => From(map, check));

    private static SegmentDefinition From(DeclaredMap map, Action<SegmentDefinition, DeclaredMap> check)
    {
        DeclaredMap? k = map.Map("k");
        SegmentDefinition definition = new(
            map.Text("id"),
            map.Integer("version"),
            map.Label("label"),
            map.Label("population"),
            map.OneOf<SegmentUnit>("unit"),
            map.Text("rows"),
            [.. map.Maps("features").Select(Feature)],
            [.. map.OptionalMaps("categories").Select(Category)],
            map.OptionalMap("trivial", trivial => new TrivialGrouping(trivial.Label("label"), trivial.Texts("columns"))),
            map.OptionalMap("gap", gap => new UnitGap(gap.Text("need"), gap.Text("use"), gap.Text("people"), gap.Text("counts"), gap.Integer("per"))),
            Quantiles(map, "clip"),
            Quantiles(map, "scale"),
            k?.Integer("least") ?? 0,
            k?.Integer("most") ?? 0,
            map.Integer("smallest"),
            map.Integer("seed"),
            map.OptionalMap("wanted", wanted => new WantedNumber(wanted.Integer("k"), wanted.Text("why"))))
        {
            Change = map.OptionalMap("change", change => new Label(change.Text("fr"), change.Text("en"))),
        };
        Check(definition, map);
        check(definition, map);
        return definition;
    }

    private static SegmentFeature Feature(DeclaredMap map)
    {
        MissingRule missing = map.OneOf<MissingRule>("missing");
        return new SegmentFeature(
            map.Text("column"),
            map.Label("label"),
            map.Label("unit"),
            map.OptionalInteger("times") ?? 1,
            map.Integer("decimals"),
            map.Label("high"),
            map.Label("low"),
            map.OneOf<FeatureSide>("side"),
            map.OneOf("scale", FeatureScale.Quantiles),
            missing,
            missing == MissingRule.LeaveOut ? map.OptionalMap("why", why => new Label(why.Text("fr"), why.Text("en"))) : map.Label("why"))
        {
            Reads = map.OptionalTexts("reads"),
        };
    }

    private static SegmentCategoryColumn Category(DeclaredMap map) => new(map.Text("column"), map.Label("label"), map.OneOf<CategoryTopic>("topic"), map.OneOf<CategoryCodes>("codes")) { Reads = map.OptionalTexts("reads") };

    private static QuantilePair Quantiles(DeclaredMap map, string key)
    {
        DeclaredMap? pair = map.Map(key);
        QuantilePair quantiles = new((double)(pair?.Decimal("low") ?? 0), (double)(pair?.Decimal("high") ?? 1));
        if (quantiles.Low < 0 || quantiles.High > 1 || quantiles.Low >= quantiles.High)
        {
            map.Fault("deux quantiles de 0 à 1 sont attendus, le premier plus petit que le second", key);
        }

        return quantiles;
    }

    private static void Check(SegmentDefinition definition, DeclaredMap map)
    {
        if (definition.Least < 2 || definition.Most < definition.Least || definition.Most > 20)
        {
            map.Fault("le nombre de segments se cherche de 2 au moins à 20 au plus", "k");
        }

        if (definition.Wanted is { } wanted && (wanted.K < definition.Least || wanted.K > definition.Most))
        {
            map.Fault($"[{wanted.K}] segments sont voulus, hors de ceux qui sont cherchés ([{definition.Least}] à [{definition.Most}])", "wanted");
        }

        if (definition.Smallest < 1)
        {
            map.Fault("un segment a une ligne au moins", "smallest");
        }

        if (definition.Features.Count == 0)
        {
            map.Fault("au moins un caractère est attendu", "features");
        }

        foreach (string twice in definition.Features.GroupBy(feature => feature.Column, StringComparer.Ordinal).Where(same => same.Count() > 1).Select(same => same.Key))
        {
            map.Fault($"la colonne [{twice}] est deux fois un caractère", "features");
        }
    }
}
