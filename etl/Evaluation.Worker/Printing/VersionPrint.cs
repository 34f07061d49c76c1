using System.Text.Json;
using CsvHelper;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints one question answered under each version of a definition, side by side.</summary>
internal static class VersionPrint
{
    /// <summary>Prints the answers in the form asked for.</summary>
    internal static void Print(IReadOnlyList<ContractVersion> versions, IReadOnlyList<ValueSet> sets, string format, TextWriter output)
    {
        switch (format)
        {
            case "json": output.WriteLine(JsonSerializer.Serialize(sets.Select(set => Document(Of(versions, set), set)), ValuePrint.Json)); break;
            case "csv": PrintCsv(sets, output); break;
            default: PrintTable(versions, sets); break;
        }
    }

    private static ContractVersion Of(IReadOnlyList<ContractVersion> versions, ValueSet set) => versions.First(version => version.Contract.Version == set.Contract.Version);

    private static void PrintTable(IReadOnlyList<ContractVersion> versions, IReadOnlyList<ValueSet> sets)
    {
        AnsiConsole.WriteLine($"{sets[^1].Contract.Id} · {sets[^1].Contract.Label.Fr}");
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (Slice slice in sets[0].Request.By)
        {
            table.AddColumn(SliceHeadings.Of(slice));
        }

        foreach (ValueSet set in sets)
        {
            table.AddColumn(new TableColumn($"version {set.Contract.Version}").RightAligned());
        }

        foreach (SliceKey[] place in Places(sets))
        {
            table.AddRow([.. place.Select(slice => slice.Label.Fr).Concat(sets.Select(set => Shown(At(set, place)))).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"{sets[^1].Request.Period.Label.Fr} · {sets[^1].Geography.Label.Fr} · chargement {sets[^1].AsOf} · {sets[^1].Contract.Unit.Fr}");
        foreach (ContractVersion version in versions)
        {
            AnsiConsole.WriteLine($"Version {version.Contract.Version}, {Days(version)} : {version.Contract.Definition.Fr}");
            if (version.Contract.Change is { } change)
            {
                AnsiConsole.WriteLine($"Ce qui change : {change.Fr}");
            }
        }
    }

    // In the order of the newest version, then what only older ones tell.
    private static IEnumerable<SliceKey[]> Places(IReadOnlyList<ValueSet> sets) => sets
        .Reverse()
        .SelectMany(set => set.Values)
        .Select(value => value.Slices.ToArray())
        .DistinctBy(place => string.Join('|', place.Select(slice => slice.Key)));

    private static IndicatorValue? At(ValueSet set, SliceKey[] place) =>
        set.Values.FirstOrDefault(value => value.Slices.Select(slice => slice.Key).SequenceEqual(place.Select(slice => slice.Key)));

    private static string Shown(IndicatorValue? value) => value is null ? "–" : ValuePrint.Told(value);

    private static string Days(ContractVersion version) => version switch
    {
        { First: null } => "remplacée aux mêmes dates",
        { Last: DateOnly last } => $"du {Day(version.First.Value)} au {Day(last)}",
        _ => $"depuis le {Day(version.First.Value)}",
    };

    private static string Day(DateOnly day) => day.ToString("dd/MM/yyyy", French.Culture);

    private static void PrintCsv(IReadOnlyList<ValueSet> sets, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), true);
        csv.WriteField("version");
        ValuePrint.WriteHeadings(csv, sets[0].Request.By);
        foreach (ValueSet set in sets)
        {
            foreach (IndicatorValue value in set.Values)
            {
                csv.WriteField(set.Contract.Version);
                ValuePrint.WriteRow(csv, value);
            }
        }
    }

    private static object Document(ContractVersion version, ValueSet set) => new
    {
        version = version.Contract.Version,
        from = version.First,
        to = version.Last,
        definition = version.Contract.Definition.Fr,
        change = version.Contract.Change?.Fr,
        answer = ValuePrint.Document(set),
    };
}
