using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Declared;
using Evaluation.Etl.Reading;

namespace Evaluation.Etl.Templates;

/// <summary>
/// The workbook for partners without a tool: a sheet « Activités » to fill in, help in plain words, drop-down lists.
/// The same content always gives the same bytes.
/// </summary>
public static class ActivityTemplate
{
    /// <summary>Name of the sheet that is filled in.</summary>
    public const string Sheet = "Activités";

    /// <summary>Label of the first day covered, above the headings.</summary>
    public const string PeriodFrom = "Période du";

    /// <summary>Label of the last day covered.</summary>
    public const string PeriodTo = "au";

    /// <summary>Label of the day when the file was closed.</summary>
    public const string ClosedOn = "Données arrêtées au";

    /// <summary>Label of the partner's name.</summary>
    public const string Partner = "Partenaire";

    // First of the properties: the next two are made from it.
    internal static IReadOnlyList<TemplateColumn> Columns { get; } = TemplateColumn.Read("activites.columns.csv", Embedded("activites.columns.csv"));

    /// <summary>How such a workbook is read.</summary>
    public static WorkbookFormat Format { get; } = new() { Sheet = Sheet, HeaderFirstCell = Columns[0].Header, Preamble = [Partner, PeriodFrom, PeriodTo, ClosedOn] };

    /// <summary>Its headings, in order.</summary>
    public static IReadOnlyList<string> Headers { get; } = [.. Columns.Select(column => column.Header)];

    /// <summary>Writes a blank template to a file.</summary>
    /// <param name="path">The file, written over.</param>
    /// <param name="language"><c>fr</c> or <c>en</c>: that of the help; headings and lists stay French, the feed reads them.</param>
    public static void Write(string path, string language = "fr")
    {
        using FileStream file = File.Create(path);
        Write(file, ActivityWorkbook.Blank, language);
    }

    /// <summary>Writes a workbook in the template's format.</summary>
    public static void Write(Stream target, ActivityWorkbook content, string language = "fr")
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            Fill(document, content, language);
        }
        FixedZip.Copy(package, target);
    }

    private static void Fill(SpreadsheetDocument document, ActivityWorkbook content, string language)
    {
        WorkbookPart workbook = document.AddWorkbookPart();
        document.ChangeIdOfPart(workbook, "rId1");
        IReadOnlyList<TemplateList> lists = TemplateList.Shipped();
        SharedTexts texts = new();
        new ActivitySheet(Columns, language).Write(workbook.AddNewPart<WorksheetPart>("rId1"), content, texts);
        HelpSheet.Write(workbook.AddNewPart<WorksheetPart>("rId2"), Embedded($"activites.help.{language}.txt"), Columns, language, texts);
        ListsSheet.Write(workbook.AddNewPart<WorksheetPart>("rId3"), lists, texts);
        workbook.AddNewPart<WorkbookStylesPart>("rId4").Stylesheet = TemplateStyles.Stylesheet();
        workbook.AddNewPart<SharedStringTablePart>("rId5").SharedStringTable = texts.Table();
        workbook.Workbook = new Workbook(
            new BookViews(new WorkbookView()),
            new Sheets(OneSheet(1, Sheet), OneSheet(2, language == "en" ? "How to fill in" : "Mode d'emploi"), OneSheet(3, ListsSheet.Name)),
            new DefinedNames([ActivitySheet.PrintTitles(), .. ListsSheet.Names(lists)]));
    }

    private static Sheet OneSheet(uint number, string name) => new() { SheetId = number, Name = name, Id = $"rId{number}" };

    private static string Embedded(string name) => ShippedFiles.Text(typeof(ActivityTemplate).Assembly, $"templates/{name}");
}
