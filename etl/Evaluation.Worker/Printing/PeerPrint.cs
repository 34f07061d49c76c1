using System.Text.Json;
using CsvHelper;
using Evaluation.Indicators.Values;
using Evaluation.Indicators.Values.Peers;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints territories beside their peers, and how many these are.</summary>
internal static class PeerPrint
{
    /// <summary>Prints the comparison in the form asked for.</summary>
    internal static void Print(PeerComparison comparison, string format, TextWriter output)
    {
        switch (format)
        {
            case "json": output.WriteLine(JsonSerializer.Serialize(Document(comparison), ValuePrint.Json)); break;
            case "csv": PrintCsv(comparison, output); break;
            default: PrintTable(comparison); break;
        }
    }

    private static void PrintTable(PeerComparison comparison)
    {
        ValueSet set = comparison.Set;
        AnsiConsole.WriteLine($"{set.Contract.Id} v{set.Contract.Version} · {set.Contract.Label.Fr}");
        Table table = new Table().Border(TableBorder.Rounded);
        table.AddColumn(SliceHeadings.Of(set.Request.By[0]));
        foreach (string column in new[] { "valeur", comparison.PerInhabitants ? $"pour {French.Count(PeerComparison.Inhabitants)} hab." : "comparé", "classe de population", "pairs", "médiane des pairs" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (PeerRow row in comparison.Rows)
        {
            table.AddRow([.. Cells(row, comparison.Rule).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
        AnsiConsole.WriteLine($"{set.Request.Period.Label.Fr} · {set.Geography.Label.Fr} · chargement {set.AsOf} · {set.Contract.Unit.Fr}");
        AnsiConsole.WriteLine($"Pairs : territoires du même niveau et de la même classe de population, dont la valeur est connue et montrée ; la médiane se dit à partir de {comparison.Rule.AtLeast} pairs.");
    }

    private static IEnumerable<string> Cells(PeerRow row, PeerRule rule) =>
    [
        row.Territory.Label.Fr,
        ValuePrint.Told(row.Value),
        row.Level is null ? "–" : ValuePrint.Number(row.Level),
        row.Class?.Label.Fr ?? "population inconnue",
        French.Count(row.Peers),
        row.Peers < rule.AtLeast ? "trop peu" : ValuePrint.Number(row.Median),
    ];

    private static void PrintCsv(PeerComparison comparison, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), true);
        foreach (string column in new[] { "level", "population_class", "peers", "median" })
        {
            csv.WriteField(column);
        }

        ValuePrint.WriteHeadings(csv, comparison.Set.Request.By);
        foreach (PeerRow row in comparison.Rows)
        {
            csv.WriteField(ValuePrint.Plain(row.Level));
            csv.WriteField(row.Class?.Label.Fr);
            csv.WriteField(row.Peers);
            csv.WriteField(ValuePrint.Plain(row.Median));
            ValuePrint.WriteRow(csv, row.Value);
        }
    }

    private static object Document(PeerComparison comparison) => new
    {
        answer = ValuePrint.Document(comparison.Set),
        per_inhabitants = comparison.PerInhabitants ? PeerComparison.Inhabitants : (int?)null,
        at_least = comparison.Rule.AtLeast,
        peers = comparison.Rows.Select(row => new
        {
            code = row.Territory.Code,
            level = ValuePrint.Plain(row.Level),
            population_class = row.Class?.Label.Fr,
            peers = row.Peers,
            median = ValuePrint.Plain(row.Median),
        }),
    };
}
