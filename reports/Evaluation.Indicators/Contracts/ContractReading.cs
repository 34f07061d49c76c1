using Evaluation.Declared;

namespace Evaluation.Indicators.Contracts;

/// <summary>Reads a contract's YAML, strictly.</summary>
public static class ContractReading
{
    /// <summary>Reads one contract, noting every fault of the text.</summary>
    /// <returns>The contract, only to be used when no fault was noted.</returns>
    public static IndicatorContract? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, From);

    /// <summary>Reads one contract by itself.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults: all of them are told.</exception>
    public static IndicatorContract Read(string file, string text) => DeclaredFile.Read(file, text, From);

    private static IndicatorContract From(DeclaredMap map)
    {
        string? rows = map.OptionalText("rows");
        FactTable fact = rows is null ? map.OneOf("fact", FactTable.None) : FactTable.Rows;
        DeclaredMap? effective = map.Map("effective");
        IndicatorContract contract = new(
            map.Text("id"),
            map.Integer("version"),
            map.Label("label"),
            map.Label("definition"),
            map.Text("source"),
            map.OneOf<ContractStatus>("status"),
            fact,
            rows,
            MeasureReading.From(map.Value("measure"), fact),
            map.OptionalMap("conditions", conditions => ConditionReading.From(conditions, fact)) ?? RowConditions.None,
            Dimensions(map, "slices"),
            Dimensions(map, "requires"),
            Dimensions(map, "additive_over"),
            map.OneOf("at", ValueMoment.Period),
            map.Label("unit"),
            map.OptionalDecimal("times") ?? 1,
            map.OptionalDecimal("divided_by") ?? 1,
            map.Integer("decimals"),
            map.OneOf("rounding", Rounding.None),
            map.OneOf<Direction>("direction"),
            [.. map.OptionalMaps("breaks").Select(mark => new SeriesBreak(mark.Date("date"), mark.Label("why")))],
            map.OneOf<DisclosureClass>("disclosure"),
            map.Flag("counts_persons"),
            effective?.Date("from") ?? default,
            effective?.OptionalDate("to"))
        {
            Code = map.OptionalMap("code", code => new CodeColumn(code.OneOf("column", FactColumns.Codes(fact)), code.Text("list"))),
            Estimated = map.Flag("estimated", otherwise: false),
            Change = map.OptionalMap("change", change => new Label(change.Text("fr"), change.Text("en"))),
            Includes = [.. map.OptionalMaps("includes").Select(FeedException.From)],
            Excludes = [.. map.OptionalMaps("excludes").Select(FeedException.From)],
        };
        ContractCheck.Run(contract, map);
        return contract;
    }

    private static IReadOnlyList<SliceDimension> Dimensions(DeclaredMap map, string key) =>
        [.. map.OptionalList(key).Select(item => item.OneOf<SliceDimension>())];
}
