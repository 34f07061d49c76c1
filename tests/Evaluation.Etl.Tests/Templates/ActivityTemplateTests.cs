using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Templates;
using Evaluation.Etl.Tests.Reading;

namespace Evaluation.Etl.Tests.Templates;

public sealed class ActivityTemplateTests : IDisposable
{
    private static readonly object?[] FullRow =
    [
        "A-1", new DateOnly(2025, 1, 14), "Atelier collectif", "02691", "Saint-Quentin", "Lieu d'activité", 6, 2, 90, "Courriels", "Sécurité numérique", null,
        0, null, 1, 2, 3, 4, 2, null, 2, 1, 3, "Foyer rural, « le Port »", "00000001000010", "Camille Martin", "Tablette", null,
    ];

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Theory]
    [InlineData("fr")]
    [InlineData("en")]
    public void A_blank_template_is_valid_and_reads_as_no_lines(string language)
    {
        string path = _folder.File("activites.xlsx");
        WorkbookTemplate.Activities.Write(path, language);
        using (SpreadsheetDocument document = SpreadsheetDocument.Open(path, false))
        {
            Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
        }
        using WorkbookReader reader = new(File.OpenRead(path), WorkbookTemplate.Activities.Format);
        Assert.Equal(WorkbookTemplate.Activities.Headers, reader.Columns);
        Assert.Equal(["", "", "", ""], WorkbookTemplate.Activities.Format.Preamble.Select(label => reader.Preamble[label]));
        Assert.False(reader.Read());
    }

    [Fact]
    public void What_is_written_in_it_is_read_back()
    {
        object?[] almostEmpty = [null, new DateOnly(2025, 12, 31), .. new object?[26]];
        TemplateContent content = new("Foyer rural", new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), new DateOnly(2026, 1, 15), [FullRow, almostEmpty]);
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, content);
        using WorkbookReader reader = new(file, WorkbookTemplate.Activities.Format);
        Assert.Equal(
            new Dictionary<string, string> { ["Partenaire"] = "Foyer rural", ["Période du"] = "2025-01-01", ["au"] = "2025-12-31", ["Données arrêtées au"] = "2026-01-15" },
            reader.Preamble);
        Assert.Equal(
            [
                "8: A-1|2025-01-14|Atelier collectif|02691|Saint-Quentin|Lieu d'activité|6|2|90|Courriels|Sécurité numérique||0||1|2|3|4|2||2|1|3|Foyer rural, « le Port »|00000001000010|Camille Martin|Tablette|",
                "9: |2025-12-31||||||||||||||||||||||||||",
            ],
            DelimitedText.Lines(reader));
    }

    [Fact]
    public void A_workbook_of_many_rows_is_valid_and_its_table_holds_them_all()
    {
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, TemplateContent.Blank with { Rows = [.. Enumerable.Repeat(FullRow, 300)] });
        using SpreadsheetDocument document = SpreadsheetDocument.Open(file, false);
        Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document));
        Assert.Equal("A7:AB307", document.WorkbookPart!.WorksheetParts.SelectMany(sheet => sheet.TableDefinitionParts).Single().Table.Reference!.Value);
    }

    [Fact]
    public void The_lists_are_the_labels_of_our_code_lists()
    {
        using MemoryStream file = new();
        WorkbookTemplate.Activities.Write(file, TemplateContent.Blank);
        using WorkbookReader lists = new(file, new WorkbookFormat { Sheet = "Listes", HeaderFirstCell = "Type" });
        List<string> lines = DelimitedText.Lines(lists);
        Assert.Equal("2: Accompagnement individuel|Lieu d'activité|Diagnostic numérique|Ordinateur", lines[0]);
        Assert.Equal("23: ||Autre|", lines[^1]);
    }

    [Fact]
    public void The_same_content_gives_the_same_bytes()
    {
        using MemoryStream first = new();
        using MemoryStream second = new();
        WorkbookTemplate.Activities.Write(first, TemplateContent.Blank);
        WorkbookTemplate.Activities.Write(second, TemplateContent.Blank);
        Assert.Equal(first.ToArray(), second.ToArray());
    }

    [Fact]
    public void Every_help_fits_the_prompt_of_a_cell_and_every_list_exists()
    {
        Assert.All(WorkbookTemplate.Activities.Columns, column => Assert.InRange(Math.Max(column.Help.Fr.Length, column.Help.En.Length), 1, 255));
        Assert.All(WorkbookTemplate.Activities.Columns, column => Assert.InRange(column.Header.Length, 1, 32));
        Assert.Equal(TemplateList.Of(WorkbookTemplate.Activities.Columns).Select(list => list.Name), WorkbookTemplate.Activities.Columns.Select(column => column.List).Where(list => list.Length > 0).Distinct());
    }
}
