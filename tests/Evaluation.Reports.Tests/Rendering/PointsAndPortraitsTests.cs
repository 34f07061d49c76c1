using System.Text.Json;
using System.Text.RegularExpressions;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Chart = Evaluation.Reports.Figures.Chart;

namespace Evaluation.Reports.Tests.Rendering;

/// <summary>Charts of points and cards of words, in the page and in the workbook.</summary>
public sealed class PointsAndPortraitsTests
{
    [Fact]
    public async Task Points_are_told_apart_by_their_group_in_the_page()
    {
        string page = await HtmlReport.RenderAsync(Document(), "", CancellationToken.None);
        using JsonDocument data = JsonDocument.Parse(Regex.Match(page, "<script type=\"application/json\" id=\"chart-data\">(.*?)</script>").Groups[1].Value);
        JsonElement chart = data.RootElement[0];
        Assert.Equal(("scatter", "Besoin", "Usage"), (chart.GetProperty("kind").GetString(), chart.GetProperty("across").GetProperty("unit").GetString(), chart.GetProperty("unit").GetString()));
        Assert.Equal(["loin", "proche"], [.. chart.GetProperty("series").EnumerateArray().Select(one => one.GetProperty("name").GetString()!)]);
        Assert.Equal([7.5m, 6m], [.. chart.GetProperty("series")[0].GetProperty("across").EnumerateArray().Select(one => one.GetDecimal())]);
        Assert.Equal(["Bourg-Neuf", "Le Val"], [.. chart.GetProperty("series")[0].GetProperty("names").EnumerateArray().Select(one => one.GetString()!)]);
    }

    [Fact]
    public async Task A_card_says_its_lines_in_the_page_and_in_a_table_of_the_workbook()
    {
        Assert.Matches("<article class=\"portrait\">\\s*<h3>Loin de tout</h3>", await HtmlReport.RenderAsync(Document(), "", CancellationToken.None));
        using XLWorkbook workbook = new(Written());
        IXLTable cards = workbook.Worksheet(1).Table("Fiches_1");
        Assert.Equal(["Loin de tout", "Où", "À Bourg-Neuf."], [.. cards.DataRange.Row(2).Cells().Select(cell => cell.GetString())]);
    }

    [Fact]
    public void The_workbook_has_a_series_for_each_group_and_is_valid_OpenXml()
    {
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(Written(), isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(workbook).Select(fault => $"{fault.Part?.Uri}: {fault.Description}"));
        ChartPart chart = Assert.Single(workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.DrawingsPart?.ChartParts ?? []));
        Assert.Equal(2, chart.ChartSpace.Descendants<DocumentFormat.OpenXml.Drawing.Charts.ScatterChartSeries>().Count());
    }

    [Fact]
    public void Points_of_a_group_follow_each_other()
    {
        Table table = new("Besoin et usage", SampleDocument.Mentions, Columns, [Point("A", "loin", 1, 2), Point("B", "proche", 1, 2), Point("C", "loin", 1, 2)]);
        Assert.Throws<ArgumentException>(() => new Chart(ChartKind.Scatter, "Points", table, "name", ["need", "use"], "group"));
    }

    private static IReadOnlyList<Column> Columns { get; } =
        [new("name", "Territoire", ValueShape.Text), new("group", "Situation", ValueShape.Text), new("need", "Besoin", ValueShape.Number(1)), new("use", "Usage", ValueShape.Whole)];

    private static ReportDocument Document() => SampleDocument.Of(
        new Portraits("Deux segments", SampleDocument.Mentions,
        [
            new Portrait("Loin de tout", "62 %", [new("Taille", "62 communes"), new("Où", "À Bourg-Neuf.")]) { Status = new Status("stable", StatusTone.Good) },
            new Portrait("Près de tout", "38 %", [new("Taille", "38 communes")]),
        ]),
        new Chart(ChartKind.Scatter, "Deux loin, un proche.", new Table("Besoin et usage", SampleDocument.Mentions, Columns,
        [
            Point("Bourg-Neuf", "loin", 7.5m, 3),
            Point("Le Val", "loin", 6m, 0),
            Point("La Ville", "proche", 2.25m, 41),
            new Row([new TextCell("Sans Donnée"), new NotApplicableCell(), new MissingCell("rien n'est livré"), new HiddenCell()], RowKind.Aside),
        ]), "name", ["need", "use"], "group"));

    private static Row Point(string name, string group, decimal need, decimal use) => new([new TextCell(name), new TextCell(group), new NumberCell(need), new NumberCell(use)]);

    private static MemoryStream Written()
    {
        MemoryStream file = new();
        ExcelReport.Write(Document(), file);
        file.Position = 0;
        return file;
    }
}
