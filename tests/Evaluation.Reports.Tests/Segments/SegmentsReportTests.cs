using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel;
using Evaluation.Reports.Rendering.Html;
using Evaluation.Reports.Rendering.Pdf;
using Evaluation.Reports.Segments;
using Evaluation.Reports.Tests.Rendering.Pdf;
using Evaluation.Segments.Runs;
using Evaluation.Testing.Pages;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Evaluation.Reports.Tests.Segments;

/// <summary>The report on segments: compared whole in both languages, drawn in both renderings, and clear where there is nothing to show.</summary>
public sealed class SegmentsReportTests
{
    [Fact]
    public async Task The_report_is_the_one_kept_in_the_file() =>
        await Verified.EqualAsync("Segments/sample.verified.txt", DocumentText.Of(SegmentsReport.Of(SegmentSample.Whole())));

    [Fact]
    public async Task The_report_in_English_is_the_one_kept_in_the_file() =>
        await Verified.EqualAsync("Segments/sample-en.verified.txt", DocumentText.Of(SegmentsReport.Of(SegmentSample.Whole(ReportLanguage.English))));

    [Fact]
    public void The_workbook_is_valid_OpenXml_with_its_charts()
    {
        using MemoryStream file = new();
        ExcelReport.Write(SegmentsReport.Of(SegmentSample.Whole()), file);
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(workbook).Select(fault => $"{fault.Part?.Uri}: {fault.Description}"));
        ChartPart[] charts = [.. workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.DrawingsPart?.ChartParts ?? [])];
        Assert.Equal(13, charts.Length);
        C.BarChartSeries elsewhere = charts.SelectMany(chart => chart.ChartSpace!.Descendants<C.BarChartSeries>()).First(series => series.Index!.Val! == 4);
        Assert.Equal("5B6773", elsewhere.GetFirstChild<C.ChartShapeProperties>()!.Descendants<DocumentFormat.OpenXml.Drawing.RgbColorModelHex>().Single().Val!);
    }

    [BrowserFact]
    public async Task Axe_finds_nothing_serious_in_the_page()
    {
        SegmentsValues sample = SegmentSample.Whole();
        string page = await HtmlReport.RenderAsync(SegmentsReport.Of(sample with { Runs = [.. sample.Runs, SegmentSample.Kept(CommunesSample.Many with { Definition = CommunesSample.Many.Definition with { Id = "voisines" } })] }), CancellationToken.None);
        Assert.Equal(4, page.Split("<details class=\"fold\">").Length - 1);
        Assert.Contains("<th scope=\"rowgroup\"", page, StringComparison.Ordinal);
        Assert.Empty(AxeReading.Serious(Browser.Find().Path, new Dictionary<string, string> { ["segments"] = page }));
    }

    [Fact]
    public async Task Where_nothing_divides_better_than_chance_no_segment_is_shown_and_the_page_says_why()
    {
        SegmentsValues sample = SegmentSample.Whole();
        ReportDocument report = SegmentsReport.Of(sample with { Runs = [sample.Runs[3]] });
        string page = await HtmlReport.RenderAsync(report, "", CancellationToken.None);
        Assert.Contains("Pas de structure exploitable", page, StringComparison.Ordinal);
        Assert.DoesNotContain("class=\"portrait\"", page, StringComparison.Ordinal);
        Assert.All(sample.Runs[3].Run.Curve, candidate => Assert.NotEqual(0, candidate.K));
    }

    [Fact]
    public async Task Before_any_run_the_report_says_how_to_make_one()
    {
        ReportDocument report = SegmentsReport.Of(SegmentSample.Whole() with { Runs = [] });
        Assert.Contains("evaluation segments run", await HtmlReport.RenderAsync(report, "", CancellationToken.None), StringComparison.Ordinal);
        ExcelReport.Write(report, Stream.Null);
    }

    [Fact]
    public void A_hidden_count_stays_hidden_in_every_cell_and_sentence_of_its_segment()
    {
        SegmentsValues sample = SegmentSample.Whole();
        SegmentRun run = sample.Runs[0].Run;
        Segment hidden = run.Segments[2] with { Size = null, Share = null };
        ReportDocument report = SegmentsReport.Of(sample with { Runs = [SegmentSample.Kept(run with { Segments = [run.Segments[0], run.Segments[1], hidden] })] });
        Portrait card = report.Sections.SelectMany(section => section.Blocks).OfType<Portraits>().Single().Cards[2];
        Assert.Equal(("s.", "Effectif masqué par le secret statistique. 2 groupes trop petits pour être montrés y sont réunis."), (card.Mark, card.Lines[0].Text));
        Table sizes = report.Sections.SelectMany(section => section.Blocks).OfType<Chart>().First().Table;
        Assert.All(sizes.Rows[2].Cells.Skip(1).Take(3), cell => Assert.IsType<HiddenCell>(cell));
    }
}
