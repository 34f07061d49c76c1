using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Etl.Templates;

namespace Evaluation.Etl.Returns;

/// <summary>The workbook that goes back: what to do, the lines to correct, the lines set aside. The same content always gives the same bytes.</summary>
internal static class ReturnWorkbook
{
    /// <summary>Writes it.</summary>
    /// <param name="target">Where it goes.</param>
    /// <param name="content">What goes back.</param>
    /// <param name="until">Last day to answer.</param>
    /// <param name="contact">Whom to ask; null when not said.</param>
    /// <param name="textBeside">Name of the delimited text with the same lines; null when there is none.</param>
    public static void Write(Stream target, ReturnContent content, DateOnly until, string? contact, string? textBeside)
    {
        using MemoryStream package = new();
        using (SpreadsheetDocument document = SpreadsheetDocument.Create(package, SpreadsheetDocumentType.Workbook))
        {
            WorkbookPart workbook = document.AddWorkbookPart();
            document.ChangeIdOfPart(workbook, "rId1");
            SharedTexts texts = new();
            List<string> sheets = [ReturnCover.Sheet, content.Sheet];
            new ReturnCover(content, until, contact, textBeside, texts).Write(workbook.AddNewPart<WorksheetPart>("rId1"));
            new ReturnSheet(content, texts).Write(workbook.AddNewPart<WorksheetPart>("rId2"));
            if (content.SetAside.Count > 0)
            {
                new SetAsideSheet(content, texts).Write(workbook.AddNewPart<WorksheetPart>("rId3"));
                sheets.Add(SetAsideSheet.Sheet);
            }

            workbook.AddNewPart<WorkbookStylesPart>("rId4").Stylesheet = ReturnStyles.Stylesheet();
            workbook.AddNewPart<SharedStringTablePart>("rId5").SharedStringTable = texts.Table();
            workbook.Workbook = new Workbook(
                new BookViews(new WorkbookView()),
                new Sheets(sheets.Select((name, index) => new Sheet { SheetId = (uint)index + 1, Name = name, Id = $"rId{index + 1}" })));
        }

        FixedZip.Copy(package, target);
    }
}
