using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>Reads the <c>measure</c> of a contract: the word count, or one group of keys.</summary>
internal static class MeasureReading
{
    private static readonly string[] Forms = ["sum", "distinct", "ratio", "sum_of", "difference", "index", "age_in_days", "largest", "median", "between"];

    public static Measure From(DeclaredValue? value, FactTable fact)
    {
        if (value is null)
        {
            return new CountMeasure();
        }

        if (value.IsText)
        {
            value.OneOf(["count"]);
            return new CountMeasure();
        }

        DeclaredMap map = value.Map();
        string? form = Forms.FirstOrDefault(map.Has);
        return form is null ? Unknown(map) : Form(map, form, fact);
    }

    private static CountMeasure Unknown(DeclaredMap map)
    {
        map.Fault($"mesure attendue\u00a0: count, ou un groupe parmi [{string.Join(", ", Forms)}]");
        return new CountMeasure();
    }

    private static Measure Form(DeclaredMap map, string form, FactTable fact) => form switch
    {
        "sum" => new SumMeasure([.. map.List(form).Select(item => item.OneOf(FactColumns.Numbers(fact)))]),
        "distinct" => new DistinctMeasure(map.OneOf(form, FactColumns.Keys(fact))),
        "sum_of" => new SumOfMeasure(map.Texts(form)),
        "age_in_days" => new AgeMeasure(map.OneOf(form, FactColumns.Numbers(fact))),
        "largest" => Largest(map.Map(form), fact),
        "median" => new MedianMeasure(map.OneOf(form, FactColumns.Numbers(fact))),
        "between" => Between(map.Map(form)),
        "difference" => Difference(map.Map(form)),
        "index" => Index(map.Map(form), fact),
        _ => Ratio(map.Map(form)),
    };

    private static LargestMeasure Largest(DeclaredMap? map, FactTable fact) =>
        new(map?.OneOf("distinct", FactColumns.Keys(fact)) ?? "", map?.OneOf("by", FactColumns.Keys(fact)) ?? "");

    private static IntervalMeasure Between(DeclaredMap? map) => new(map?.Text("least") ?? "", map?.Text("most") ?? "");

    private static DifferenceMeasure Difference(DeclaredMap? map) => new(map?.Text("from") ?? "", map?.Text("less") ?? "");

    private static IndexMeasure Index(DeclaredMap? map, FactTable fact) =>
        new(map?.OneOf("column", FactColumns.Numbers(fact)) ?? "", map?.Text("weight") ?? "");

    private static RatioMeasure Ratio(DeclaredMap? map) => new(
        map?.Text("of") ?? "",
        map?.Text("over") ?? "",
        [.. map?.OptionalList("over_whole").Select(item => item.OneOf<SliceDimension>()) ?? []]);
}
