using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Declared;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Templates;

/// <summary>
/// A workbook for partners without a tool: a sheet to fill in, help in plain words, drop-down lists. Its sheet and what stands above the
/// headings are those that the standard feed of the same name reads; its columns and its help are files. The same content always gives the same bytes.
/// </summary>
public sealed class WorkbookTemplate
{
    private const string Standard = "tableur";
    private static readonly Lazy<IReadOnlyList<WorkbookTemplate>> Shipped = new(ReadShipped);

    private WorkbookTemplate(FeedDefinition feed)
    {
        (Name, Title) = (feed.Name, feed.Label);
        Columns = TemplateColumn.Read($"{Name}.columns.csv", Embedded($"{Name}.columns.csv"));
        Format = new WorkbookFormat { Sheet = feed.Format.Sheet, HeaderFirstCell = feed.Format.HeaderCell, Preamble = feed.Format.Preamble };
        Headers = [.. Columns.Select(column => column.Header)];
    }

    /// <summary>Names of the templates.</summary>
    public static IReadOnlyList<string> Names { get; } =
    [
        .. ShippedFiles.Under(typeof(WorkbookTemplate).Assembly, "templates/")
            .Select(file => Path.GetFileName(file.Name))
            .Where(name => name.EndsWith(".columns.csv", StringComparison.Ordinal))
            .Select(name => name[..^".columns.csv".Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>Every template: one for each workbook feed of the standard partner.</summary>
    public static IReadOnlyList<WorkbookTemplate> All => Shipped.Value;

    /// <summary>The template of activities.</summary>
    public static WorkbookTemplate Activities => Named("activites");

    /// <summary>Name of the feed that reads it.</summary>
    public string Name { get; }

    /// <summary>What it is called.</summary>
    public Label Title { get; }

    /// <summary>How such a workbook is read.</summary>
    public WorkbookFormat Format { get; }

    /// <summary>Its headings, in order.</summary>
    public IReadOnlyList<string> Headers { get; }

    internal IReadOnlyList<TemplateColumn> Columns { get; }

    /// <summary>The template of that name.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public static WorkbookTemplate Named(string name) => All.Single(template => template.Name == name);

    /// <summary>Writes a blank template to a file.</summary>
    /// <param name="path">The file, written over.</param>
    /// <param name="language"><c>fr</c> or <c>en</c>: that of the help; headings and lists stay French, the feed reads them.</param>
    public void Write(string path, string language = "fr")
    {
        using FileStream file = File.Create(path);
        Write(file, TemplateContent.Blank, language);
    }

    /// <summary>Writes a workbook in the template's format.</summary>
    public void Write(Stream target, TemplateContent content, string language = "fr")
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            Fill(document, content, language);
        }
        FixedZip.Copy(package, target);
    }

    internal static string Embedded(string name) => ShippedFiles.Text(typeof(WorkbookTemplate).Assembly, $"templates/{name}");

    private static IReadOnlyList<WorkbookTemplate> ReadShipped()
    {
        DefinitionFaults faults = new();
        List<WorkbookTemplate> templates =
        [
            .. from file in PartnerFolder.Shipped().Single(folder => folder.Code == Standard).Files
               where file.Path.EndsWith(".feed.yaml", StringComparison.Ordinal)
               let feed = FeedDefinition.Read(file.Path, file.Text, faults)
               where feed is { Format.Kind: FormatKind.Workbook }
               select new WorkbookTemplate(feed),
        ];
        faults.ThrowIfAny();
        return templates;
    }

    private void Fill(SpreadsheetDocument document, TemplateContent content, string language)
    {
        WorkbookPart workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        IReadOnlyList<TemplateList> lists = TemplateList.Of(Columns);
        SharedTexts texts = new();
        TemplateSheet sheet = new(this, language);
        sheet.Write(workbook.AddNewPart<WorksheetPart>("rId1"), content, texts);
        HelpSheet.Write(workbook.AddNewPart<WorksheetPart>("rId2"), TemplateHelp.Of(this, language), Columns, language, texts);
        ListsSheet.Write(workbook.AddNewPart<WorksheetPart>("rId3"), lists, texts);
        workbook.AddNewPart<WorkbookStylesPart>("rId4").Stylesheet = TemplateStyles.Stylesheet();
        workbook.AddNewPart<SharedStringTablePart>("rId5").SharedStringTable = texts.Table();
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView()),
            new Sheets(OneSheet(1, Format.Sheet), OneSheet(2, language == "en" ? "How to fill in" : "Mode d'emploi"), OneSheet(3, ListsSheet.Name)),
            new DefinedNames([sheet.PrintTitles(), .. ListsSheet.Names(lists)]));
    }

    private static Sheet OneSheet(uint number, string name) => new() { SheetId = number, Name = name, Id = $"rId{number}" };
}
