using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Proof;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Reports.Tests.Rendering.Pdf;
using Evaluation.Reports.Yearly;
using Evaluation.Testing.Pages;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;

namespace Evaluation.Worker.Tests.Proof;

/// <summary>Complaint 1 of the domain, « two numbers for the same thing »: everything the demonstration prints as of one load, read again and set side by side.</summary>
[Collection(nameof(DemoTerritory))]
public sealed partial class SameFigureTests(PrintedTerritory territory) : IClassFixture<PrintedTerritory>
{
    [Fact]
    public void Two_documents_as_of_one_load_never_show_two_values_for_one_figure()
    {
        using Workplace workplace = territory.Open();
        Dictionary<string, IReadOnlyList<PrintedFigure>> documents = territory.Documents.ToDictionary(file => Path.GetFileName(file), EditionDocuments.Read);
        Tables(IndicatorRun.Open(workplace.Database.Session), documents);

        ILookup<string, (string Document, PrintedFigure Shown)> figures = documents.SelectMany(document => document.Value.Select(shown => (document.Key, shown))).ToLookup(one => Canonical(one.shown.Proof), StringComparer.Ordinal);

        Assert.All(documents, document => Assert.NotEmpty(document.Value));
        Assert.Empty(documents.SelectMany(document => document.Value.Where(shown => shown.Number is null).Select(shown => $"{document.Key} {shown.Place}: no number in [{shown.Text}]")));
        Assert.Empty(figures.SelectMany(Unlike));
        Assert.InRange(figures.Count(same => same.DistinctBy(one => one.Document).Count() >= 4), 50, int.MaxValue);
        Assert.Contains(figures, same => same.Any(one => one.Document.StartsWith("fiche-", StringComparison.Ordinal)) && same.Any(one => one.Document.StartsWith("rapport-", StringComparison.Ordinal)));
    }

    [Fact]
    public void Every_table_and_chart_of_every_chapter_stands_in_a_figure_with_its_eight_mentions()
    {
        foreach (string page in territory.Documents.Where(file => Path.GetExtension(file) == ".html").Select(File.ReadAllText))
        {
            string[] figures = [.. Figure().Matches(page).Select(match => match.Value)];
            Assert.NotEmpty(figures);
            Assert.All(figures, figure => Assert.Equal(8, Mention().Count(figure)));
            Assert.DoesNotContain("<table", Figure().Replace(page, ""), StringComparison.Ordinal);
            int keys = KeyFigures().Count(page);
            Assert.Equal(figures.Length + keys, MentionList().Count(page));
        }
    }

    [BrowserFact]
    public void Axe_finds_nothing_serious_in_any_page()
    {
        Dictionary<string, string> pages = territory.Documents.Where(file => Path.GetExtension(file) == ".html" && !Path.GetFileName(file).StartsWith("public-", StringComparison.Ordinal)).ToDictionary(file => Path.GetFileName(file), File.ReadAllText);
        Assert.Equal(4, pages.Count);
        Assert.Empty(AxeReading.Serious(Browser.Find().Path, pages));
    }

    private static IEnumerable<string> Unlike(IGrouping<string, (string Document, PrintedFigure Shown)> same)
    {
        (string document, PrintedFigure first) = same.MinBy(one => one.Shown.Half);
        return same.Where(one => Math.Abs(one.Shown.Number!.Value - first.Number!.Value) > one.Shown.Half + first.Half).Select(one => $"{same.Key}: [{first.Text}] in {document} {first.Place}, [{one.Shown.Text}] in {one.Document} {one.Shown.Place}");
    }

    // What the command « value » writes, for the questions of the yearly report.
    private static void Tables(IndicatorRun run, Dictionary<string, IReadOnlyList<PrintedFigure>> documents)
    {
        PublishedValues published = run.Publish(YearlyQuestions.Of(run, PrintedTerritory.Year, Audience.Committee), null, Audience.Committee);
        documents["values.csv"] = [.. published.Values.SelectMany(set => Written(set, Csv(set)))];
        documents["values.json"] = [.. published.Values.SelectMany(set => Written(set, Json(set)))];
    }

    private static IEnumerable<PrintedFigure> Written(ValueSet set, IReadOnlyList<decimal?> numbers) =>
        set.Values.Zip(numbers, (value, number) => new PrintedFigure("", $"{TrailKey.Of(set, value)}", $"{number}", number, 0)).Where(shown => shown.Number is not null);

    private static IReadOnlyList<decimal?> Csv(ValueSet set)
    {
        string[] lines = Text(set, "csv").Split('\n', StringSplitOptions.RemoveEmptyEntries);
        string[] header = lines[0].TrimEnd('\r').Split(',');
        int fromEnd = header.Length - header.IndexOf("value");
        return [.. lines.Skip(1).Select(line => line.TrimEnd('\r').Split(',')[^fromEnd]).Select(field => field.Length == 0 ? (decimal?)null : decimal.Parse(field, CultureInfo.InvariantCulture))];
    }

    private static IReadOnlyList<decimal?> Json(ValueSet set) =>
        [.. JsonDocument.Parse(Text(set, "json")).RootElement.GetProperty("values").EnumerateArray().Select(value => value.GetProperty("value")).Select(value => value.ValueKind == JsonValueKind.Null ? (decimal?)null : value.GetDecimal())];

    private static string Text(ValueSet set, string format)
    {
        using StringWriter text = new();
        ValuePrint.Print(set, format, text);
        return text.ToString();
    }

    // « By partner, X » and « only partner X » are one figure; so are a month of the year and that month asked alone.
    private static string Canonical(string proof)
    {
        string id = FigureId.OfKey(proof);
        string[] parts = [.. id.Replace("2025-01-01..2025-12-31", "2025", StringComparison.Ordinal).Split(';').Select(part => Kept().Replace(part, "${what}=${code}"))];
        string? month = parts.FirstOrDefault(part => part.StartsWith("by:month=", StringComparison.Ordinal));
        IEnumerable<string> rest = parts.Skip(2).Where(part => part != month).Order(StringComparer.Ordinal);
        return string.Join(';', rest.Prepend(month is null ? parts[1] : month["by:month=".Length..]).Prepend(parts[0]));
    }

    [GeneratedRegex("""<figure(?! class="card").*?</figure>""", RegexOptions.Singleline)]
    private static partial Regex Figure();

    [GeneratedRegex("<dt>")]
    private static partial Regex Mention();

    [GeneratedRegex("""<dl class="mentions">""")]
    private static partial Regex MentionList();

    [GeneratedRegex("""<div class="keys">""")]
    private static partial Regex KeyFigures();

    [GeneratedRegex("^by:(?<what>partner|kind|feed|structure)=(?<code>[^#]*)(#.*)?$")]
    private static partial Regex Kept();
}
