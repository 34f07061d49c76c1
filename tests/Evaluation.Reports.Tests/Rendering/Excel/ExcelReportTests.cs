using System.IO.Compression;
using System.Xml.Linq;
using ClosedXML.Excel;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Rendering.Excel;

namespace Evaluation.Reports.Tests.Rendering.Excel;

public sealed class ExcelReportTests
{
    [Fact]
    public void The_workbook_is_valid_OpenXml_with_its_charts()
    {
        using MemoryStream file = Written(SampleDocument.Whole());
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(workbook).Select(fault => $"{fault.Part?.Uri}: {fault.Description}"));
        Assert.Equal(3, workbook.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.DrawingsPart?.ChartParts ?? []).Count());
    }

    [Fact]
    public void The_same_document_gives_the_same_bytes()
    {
        using MemoryStream once = Written(SampleDocument.Whole());
        using MemoryStream again = Written(SampleDocument.Whole());
        Assert.Equal(once.ToArray(), again.ToArray());
    }

    [Fact]
    public void Each_section_has_its_sheet_and_the_trail_keys_have_theirs()
    {
        using XLWorkbook workbook = Read(SampleDocument.Whole());
        Assert.Equal(["Synthèse", "Plan", "Activité", "Thèmes", "Définitions et limites", "Graphiques", "Lecture", "Preuves"], workbook.Worksheets.Select(sheet => sheet.Name));
    }

    [Fact]
    public void Figures_are_native_tables_with_typed_cells_and_French_formats()
    {
        using XLWorkbook workbook = Read(SampleDocument.Whole());
        IXLTable themes = workbook.Worksheet("Thèmes").Table("Figure_8");
        IXLTable deliveries = workbook.Worksheet("Thèmes").Table("Figure_9");
        Assert.Equal(5, themes.DataRange.RowCount());
        Assert.Equal("#,##0", themes.DataRange.Cell(1, 2).Style.NumberFormat.Format);
        Assert.Equal(6240.0, themes.DataRange.Cell(1, 2).GetDouble());
        Assert.Equal(@"#,##0.0\ %", themes.DataRange.Cell(1, 3).Style.NumberFormat.Format);
        Assert.Equal("dd/mm/yyyy", deliveries.DataRange.Cell(1, 2).Style.NumberFormat.Format);
        Assert.Equal(new DateTime(2026, 1, 12), deliveries.DataRange.Cell(1, 2).GetDateTime());
        Assert.Equal(12345.0, deliveries.DataRange.Cell(1, 4).GetDouble());
    }

    [Fact]
    public void Points_that_the_end_of_a_page_would_cut_begin_the_next()
    {
        Points Of(string title, int count) => new(title, [.. Enumerable.Range(0, count).Select(at => new Point($"point {at}"))]);
        using XLWorkbook workbook = Read(SampleDocument.Of(Of("Court", 3), Of("Presque une page", 14), Of("Coupé", 8), Of("À la suite", 2)));
        IXLWorksheet sheet = workbook.Worksheet("Essai");
        int cut = sheet.Search("Coupé").Single().Address.RowNumber;
        Assert.Equal([cut - 1], sheet.PageSetup.RowBreaks);
    }

    [Fact]
    public void A_zero_is_the_number_zero_and_an_absent_value_is_its_sign()
    {
        using XLWorkbook workbook = Read(SampleDocument.Whole());
        IXLTable deliveries = workbook.Worksheet("Thèmes").Table("Figure_9");
        Assert.Equal((XLDataType.Number, 0.0), (deliveries.DataRange.Cell(2, 3).DataType, deliveries.DataRange.Cell(2, 3).GetDouble()));
        Assert.Equal("n. d.", deliveries.DataRange.Cell(2, 2).GetString().Replace('\u00a0', ' '));
        IXLTable months = workbook.Worksheet("Activité").Table("Figure_6");
        Assert.Equal(["n. d.", "900", "s."], [.. Enumerable.Range(6, 3).Select(row => months.DataRange.Cell(row, 2).GetString().Replace('\u00a0', ' '))]);
    }

    [Fact]
    public void An_interval_among_key_figures_is_written_as_whole_as_the_figure_is()
    {
        using XLWorkbook workbook = Read(SampleDocument.Of(new KeyFigures("Chiffres",
        [
            new KeyFigure("Taux de suivi", SampleDocument.Mentions, ValueShape.Percentage, new NumberCell(0.2345m)),
            new KeyFigure("Personnes", SampleDocument.Mentions, ValueShape.Whole, new IntervalCell(11_716, 23_143)) { Comparison = new("2024", new IntervalCell(10_167, 20_642), null) },
        ])));
        IXLRangeRow persons = workbook.Worksheets.First().Table("Chiffres_1").DataRange.Row(2);
        Assert.Equal(["de 11 716 à 23 143", "de 10 167 à 20 642"], persons.Cells().Select(cell => cell.GetString().Replace('\u202f', ' ').Replace('\u00a0', ' ')).Where(text => text.StartsWith("de ", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_chart_reads_an_empty_cell_where_its_table_shows_a_sign_of_absence()
    {
        using XLWorkbook workbook = Read(SampleDocument.Whole());
        IXLWorksheet charts = workbook.Worksheet("Graphiques");
        Assert.Equal("juin", charts.Cell(11, 1).GetString());
        Assert.True(charts.Cell(11, 2).IsEmpty());
        Assert.Equal(900.0, charts.Cell(12, 2).GetDouble());
    }

    [Fact]
    public void Each_sheet_is_frozen_and_set_up_for_paper()
    {
        using XLWorkbook workbook = Read(SampleDocument.Whole());
        Assert.All(workbook.Worksheets, sheet =>
        {
            Assert.InRange(sheet.SheetView.SplitRow, 2, 10);
            Assert.Equal((XLPageOrientation.Landscape, XLPaperSize.A4Paper), (sheet.PageSetup.PageOrientation, sheet.PageSetup.PaperSize));
            Assert.Equal((1, 0), (sheet.PageSetup.PagesWide, sheet.PageSetup.PagesTall));
            Assert.Equal(sheet.SheetView.SplitRow, sheet.PageSetup.LastRowToRepeatAtTop);
            Assert.True(sheet.PageSetup.Margins.Bottom > sheet.PageSetup.Margins.Footer);
        });
    }

    [Fact]
    public void Each_printed_page_has_its_number_the_marks_and_the_head_again()
    {
        using MemoryStream file = Written(SampleDocument.Whole());
        using SpreadsheetDocument workbook = SpreadsheetDocument.Open(file, isEditable: false);
        Assert.All(workbook.WorkbookPart!.WorksheetParts, sheet => Assert.Equal(
            "&LVal-d’Exemple · année 2025&Cdonnées fictives&RPage &P sur &N",
            sheet.Worksheet.Descendants<DocumentFormat.OpenXml.Spreadsheet.OddFooter>().Single().Text));
        Assert.Equal("Preuves!$1:$8", workbook.WorkbookPart.Workbook.Descendants<DocumentFormat.OpenXml.Spreadsheet.DefinedName>().Last().Text);
    }

    [Fact]
    public void Each_trail_key_names_the_cell_where_its_value_stands()
    {
        using XLWorkbook workbook = Read(SampleDocument.Whole());
        IXLTable keys = workbook.Worksheet("Preuves").Table("Preuves");
        Assert.Equal(new FigureNumbers(SampleDocument.Whole()).Evidence.Count, keys.DataRange.RowCount());
        foreach (IXLTableRow row in keys.DataRange.Rows())
        {
            string[] place = row.Cell(3).GetString().Split('!');
            Assert.Equal(row.Cell(5).Value, workbook.Worksheet(place[0]).Cell(place[1]).Value);
            Assert.StartsWith("evaluation trace ", row.Cell(6).GetString(), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+33 1 02 03 04 05")]
    [InlineData("-1")]
    [InlineData("@SUM(A1)")]
    [InlineData("\t=1+1")]
    [InlineData("\r=1+1")]
    [InlineData("'=1+1")]
    [InlineData("=cmd|' /C calc'!A0")]
    [InlineData("0123")]
    [InlineData("a\u0001b & <c> \"d\"")]
    public void Words_stay_words_whatever_they_start_with(string words)
    {
        ReportDocument document = SampleDocument.Of(
            new Paragraph(words),
            new Points(words, [new Point(words)]),
            new Table(words, SampleDocument.Mentions, [new("a", words, ValueShape.Text)], [new Row([new TextCell(words)]), new Row([new TextCell(words)], RowKind.Total)]),
            new Chart(ChartKind.Bar, words, new Table(words, SampleDocument.Mentions, [new("a", words, ValueShape.Text), new("b", words, ValueShape.Whole)], [new Row([new TextCell(words), new NumberCell(1)])]), "a", ["b"]),
            new Definitions([new(new(words, words), words, words, words, [words])]))
            with
        { Title = words, Territory = words, Marks = [words] };
        using MemoryStream file = Written(document);
        Assert.Empty(Formulas(file));
        using XLWorkbook workbook = new(file);
        IXLCell cell = workbook.Worksheet(1).Table("Figure_1").DataRange.Cell(1, 1);
        Assert.Equal(XLDataType.Text, cell.DataType);
        Assert.False(cell.HasFormula);
        string expected = words.Replace('\u0001', '\ufffd');
        Assert.Equal(expected.Replace("\r", "\n", StringComparison.Ordinal), cell.GetString().Replace("\r", "\n", StringComparison.Ordinal));
    }

    [Fact]
    public void Words_that_look_like_an_escaped_sign_keep_their_letters()
    {
        using MemoryStream file = Written(SampleDocument.Of(new Paragraph("_x003D_1+1")));
        using ZipArchive archive = new(file);
        using StreamReader words = new(archive.GetEntry("xl/sharedStrings.xml")!.Open());
        Assert.Contains(">_x005F_x003D_1+1<", words.ReadToEnd(), StringComparison.Ordinal);
    }

    [Fact]
    public void Sheet_names_are_cut_cleaned_and_never_twice()
    {
        SheetNames names = new();
        Assert.Equal(
            ["Bilan 2024 2025  tout", "Une très longue section du rapp", "Une très longue section du ra 2", "Feuille"],
            new[] { "Bilan 2024/2025: tout?", "Une très longue section du rapport annuel", "Une très longue section du rapport final", "[]" }.Select(names.Of));
    }

    private static IEnumerable<XElement> Formulas(MemoryStream file)
    {
        using ZipArchive archive = new(new MemoryStream(file.ToArray()));
        foreach (ZipArchiveEntry entry in archive.Entries.Where(one => one.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal) && one.Name.EndsWith(".xml", StringComparison.Ordinal)))
        {
            using Stream sheet = entry.Open();
            foreach (XElement formula in XDocument.Load(sheet).Descendants().Where(element => element.Name.LocalName == "f"))
            {
                yield return formula;
            }
        }
    }

    private static XLWorkbook Read(ReportDocument document) => new(Written(document));

    private static MemoryStream Written(ReportDocument document)
    {
        MemoryStream file = new();
        ExcelReport.Write(document, file);
        file.Position = 0;
        return file;
    }
}
