using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;
using Evaluation.Etl.Templates;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Tableur;

public sealed class TemplateTests
{
    public static TheoryData<string> Names => [.. WorkbookTemplate.Names];

    [Fact]
    public void There_is_a_template_for_every_workbook_feed_of_partners_without_a_tool() =>
        Assert.Equal(WorkbookTemplate.Names, WorkbookTemplate.All.Select(template => template.Name).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Names))]
    public void A_blank_template_is_valid_and_reads_as_no_lines(string name)
    {
        WorkbookTemplate template = WorkbookTemplate.Named(name);
        foreach (string language in (string[])["fr", "en"])
        {
            using MemoryStream file = new();
            template.Write(file, TemplateContent.Blank, language);
            using (SpreadsheetDocument document = SpreadsheetDocument.Open(file, false))
            {
                Assert.Empty(new OpenXmlValidator(FileFormatVersions.Office2016).Validate(document).Select(error => $"{error.Path?.XPath}: {error.Description}"));
            }

            file.Position = 0;
            using WorkbookReader reader = new(file, template.Format);
            Assert.Equal(template.Headers, reader.Columns);
            Assert.False(reader.Read());
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_column_is_read_or_ignored_by_its_feed_and_none_is_missing(string name)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Feed feed = territory.Catalog.Find($"foyer/{name}");
        Assert.Equal(feed.Definition.Declared.Order(StringComparer.Ordinal), WorkbookTemplate.Named(name).Headers.Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void What_it_calls_mandatory_is_what_completeness_counts(string name)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Feed feed = territory.Catalog.Find($"foyer/{name}");
        Assert.Equal(
            WorkbookTemplate.Named(name).Columns.Where(column => column.Need == TemplateNeed.Required).Select(column => column.Header).Order(StringComparer.Ordinal),
            feed.Definition.Mandatory.Select(field => field.Name).Order(StringComparer.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_value_of_its_lists_is_translated_or_said_to_have_no_translation(string name)
    {
        using TerritoryOnDisk territory = new(TestEngine.DuckDb);
        HashSet<string> sources = [.. territory.Catalog.Find($"foyer/{name}").Maps.Values.SelectMany(map => map.Lines).Select(line => line.Source)];
        Assert.Empty(TemplateList.Of(WorkbookTemplate.Named(name).Columns).SelectMany(list => list.Values).Except(sources));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_help_fits_the_prompt_of_a_cell_and_every_heading_its_title(string name) => Assert.All(WorkbookTemplate.Named(name).Columns, column =>
    {
        Assert.InRange(Math.Max(column.Help.Fr.Length, column.Help.En.Length), 1, 255);
        Assert.InRange(column.Header.Length, 1, 32);
    });
}
