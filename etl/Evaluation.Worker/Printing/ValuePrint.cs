using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints the values of an indicator as a table, CSV or JSON; the same values are hidden in each.</summary>
internal static class ValuePrint
{
    private static readonly string[] Measures = ["numerator", "denominator", "value", "least", "most", "flag", "received", "expected", "hidden"];

    /// <summary>How values are written for programs.</summary>
    internal static JsonSerializerOptions Json { get; } = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Prints the set in the form asked for.</summary>
    internal static void Print(ValueSet set, string format, TextWriter output)
    {
        switch (format)
        {
            case "json": output.WriteLine(JsonSerializer.Serialize(Document(set), Json)); break;
            case "csv": PrintCsv(set, output); break;
            default: PrintTable(set); break;
        }
    }

    private static void PrintTable(ValueSet set)
    {
        AnsiConsole.WriteLine($"{set.Contract.Id} v{set.Contract.Version} · {set.Contract.Label.Fr}");
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (Slice slice in set.Request.By)
        {
            table.AddColumn(SliceHeadings.Of(slice));
        }

        bool ratio = set.Values.Any(value => value.Denominator is not null);
        foreach (string column in ratio ? new[] { "valeur", "numérateur", "dénominateur", "drapeau", "couverture" } : ["valeur", "drapeau", "couverture"])
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (IndicatorValue value in set.Values)
        {
            table.AddRow([.. Cells(value, ratio).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
        string within = set.Request.Filter.Territories.Count == 0 ? "" : $"limité à {string.Join(", ", set.Request.Filter.Territories)} · ";
        AnsiConsole.WriteLine($"{set.Request.Period.Label.Fr} · {within}{set.Geography.Label.Fr} · chargement {set.AsOf} · {set.Contract.Unit.Fr}");
        AnsiConsole.WriteLine(set.Contract.Definition.Fr);
        if (set.ErasedYears.Count > 0)
        {
            AnsiConsole.WriteLine($"Des personnes ont été effacées\u00a0: leurs lignes de {string.Join(", ", set.ErasedYears)} ne sont plus comptées, à ce chargement ni à un autre. Ce qui fut publié avant se lit dans son édition scellée.");
        }

        if (set.Values.Any(value => value.Hidden))
        {
            AnsiConsole.WriteLine(WhySecret(set));
        }
    }

    // Which value is small and which guards it isn't said: that alone would tell.
    private static string WhySecret(ValueSet set) =>
        "Secret\u00a0: montrées, ces valeurs diraient un effectif de trop peu de personnes (ou une somme de trop peu de structures), seules ou par différence entre elles, avec le rapport de l'année, une édition publiée ou une réponse déjà donnée."
        + (set.Request.Filter.Territories.Count == 0 ? " Le rapport de l'année ne compte que le territoire du plan\u00a0: demander le même périmètre, par --territory." : "");

    private static IEnumerable<string> Cells(IndicatorValue value, bool ratio) =>
    [
        .. value.Slices.Select(slice => slice.Label.Fr),
        Told(value),
        .. ratio ? new[] { value.Hidden ? "secret" : Number(value.Numerator), value.Hidden ? "secret" : Number(value.Denominator) } : [],
        value.Flag.ToString(),
        value.Coverage.Expected == 0 ? "–" : $"{value.Coverage.Received}/{value.Coverage.Expected}",
    ];

    /// <summary>A value for people: one number, two bounds, or that it is protected or missing.</summary>
    internal static string Told(IndicatorValue value) => value.Hidden ? "secret"
        : value.Interval is { } bounds && bounds.Least != bounds.Most ? $"de {Number(bounds.Least)} à {Number(bounds.Most)}"
        : Number(value.Value);

    /// <summary>A number for people.</summary>
    internal static string Number(decimal? number) => number is { } value ? value.ToString("#,##0.##", French.Culture) : "n. d.";

    private static void PrintCsv(ValueSet set, TextWriter output)
    {
        using CsvWriter csv = CsvWriter.Create(output, new CsvWriterOptions(), true);
        WriteHeadings(csv, set.Request.By);
        foreach (IndicatorValue value in set.Values)
        {
            WriteRow(csv, value);
        }
    }

    /// <summary>Writes the rest of a line of headings.</summary>
    internal static void WriteHeadings(CsvWriter csv, IReadOnlyList<Slice> by)
    {
        foreach (string column in by.SelectMany(slice => new[] { slice.Code(), $"{slice.Code()}_label" }).Concat(Measures))
        {
            csv.WriteField(column);
        }

        csv.EndRecord();
    }

    /// <summary>Writes the rest of a line.</summary>
    internal static void WriteRow(CsvWriter csv, IndicatorValue value)
    {
        foreach (SliceKey slice in value.Slices)
        {
            csv.WriteField(slice.Code);
            csv.WriteField(slice.Label.Fr);
        }

        csv.WriteField(Plain(value.Numerator));
        csv.WriteField(Plain(value.Denominator));
        csv.WriteField(Plain(value.Value));
        csv.WriteField(Plain(value.Interval?.Least));
        csv.WriteField(Plain(value.Interval?.Most));
        csv.WriteField(value.Flag.ToString());
        csv.WriteField(value.Coverage.Received);
        csv.WriteField(value.Coverage.Expected);
        csv.WriteField(value.Hidden ? 1 : 0);
        csv.EndRecord();
    }

    /// <summary>A number for programs: zeros that only say how many decimals a column keeps are left out.</summary>
    internal static decimal? Plain(decimal? number) => number / 1.0000000000000000000000000000m;

    /// <summary>The answer as an object.</summary>
    internal static object Document(ValueSet set) => new
    {
        contract = set.Contract.Id,
        version = set.Contract.Version,
        label = set.Contract.Label.Fr,
        unit = set.Contract.Unit.Fr,
        period = set.Request.Period.Code,
        geography = set.Geography.Vintage,
        as_of = set.AsOf,
        erased_years = set.ErasedYears,
        values = set.Values.Select(value => new
        {
            slices = value.Slices.ToDictionary(slice => slice.Slice.Code(), slice => new { code = slice.Code, label = slice.Label.Fr }),
            numerator = Plain(value.Numerator),
            denominator = Plain(value.Denominator),
            value = Plain(value.Value),
            least = Plain(value.Interval?.Least),
            most = Plain(value.Interval?.Most),
            flag = value.Flag.ToString(),
            coverage = new { received = value.Coverage.Received, expected = value.Coverage.Expected },
            hidden = value.Hidden,
        }),
    };
}
