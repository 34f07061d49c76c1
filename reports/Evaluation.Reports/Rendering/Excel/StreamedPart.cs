using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>The place of a streamed sheet in a workbook, and its rows as they are written.</summary>
internal sealed class StreamedPart(StreamedSheet sheet, uint plain, uint day, uint amount)
{
    private const string RelationshipId = "rIdLines";

    /// <summary>Makes room for the sheet in a saved workbook.</summary>
    /// <returns>Name of its entry in the archive, and what writes its rows there.</returns>
    internal static (string Entry, Action<Stream> Write) Add(SpreadsheetDocument workbook, StreamedSheet sheet)
    {
        WorkbookPart book = workbook.WorkbookPart!;
        CellFormats formats = book.WorkbookStylesPart!.Stylesheet.CellFormats!;
        StreamedPart part = new(sheet, Style(formats, 0), Style(formats, 14), Style(formats, 4));
        formats.Count = (uint)formats.ChildElements.Count;
        WorksheetPart place = book.AddNewPart<WorksheetPart>(RelationshipId);
        place.Worksheet = new Worksheet(new SheetData());
        Sheets sheets = book.Workbook.Sheets!;
        sheets.Append(new Sheet { Id = RelationshipId, Name = sheet.Name, SheetId = sheets.Elements<Sheet>().Max(one => one.SheetId!.Value) + 1 });
        return (place.Uri.OriginalString.TrimStart('/'), part.Write);
    }

    private static uint Style(CellFormats formats, uint number)
    {
        formats.Append(new CellFormat { NumberFormatId = number, FontId = 0, FillId = 0, BorderId = 0, FormatId = 0, ApplyNumberFormat = true });
        return (uint)formats.ChildElements.Count - 1;
    }

    private void Write(Stream stream)
    {
        using OpenXmlWriter writer = OpenXmlWriter.Create(stream);
        writer.WriteStartDocument(standalone: true);
        writer.WriteStartElement(new Worksheet());
        writer.WriteElement(new SheetViews(new SheetView(new Pane { VerticalSplit = 1, TopLeftCell = "A2", ActivePane = PaneValues.BottomLeft, State = PaneStateValues.Frozen }) { WorkbookViewId = 0 }));
        writer.WriteElement(new Columns(sheet.Columns.Select((column, index) => new Column { Min = (uint)index + 1, Max = (uint)index + 1, Width = column.Width, CustomWidth = true })));
        writer.WriteStartElement(new SheetData());
        WriteRow(writer, [.. sheet.Columns.Select(column => column.Header)]);
        foreach (IReadOnlyList<object?> row in sheet.Rows)
        {
            WriteRow(writer, row);
        }

        writer.WriteEndElement();
        writer.WriteElement(new PageSetup { Orientation = OrientationValues.Landscape, PaperSize = 9 });
        writer.WriteEndElement();
    }

    private void WriteRow(OpenXmlWriter writer, IReadOnlyList<object?> values)
    {
        writer.WriteStartElement(new Row());
        foreach (object? value in values)
        {
            writer.WriteElement(CellOf(value));
        }

        writer.WriteEndElement();
    }

    private Cell CellOf(object? value) => value switch
    {
        null => new Cell(),
        string words => new Cell(new InlineString(new Text(SheetText.Writable(words)) { Space = SpaceProcessingModeValues.Preserve })) { DataType = CellValues.InlineString, StyleIndex = plain },
        DateOnly date => Number(date.DayNumber - new DateOnly(1899, 12, 30).DayNumber, day),
        decimal number => Number(number, amount),
        IFormattable number => new Cell(new CellValue(number.ToString(null, CultureInfo.InvariantCulture))) { StyleIndex = plain },
        _ => throw new ArgumentOutOfRangeException(nameof(value), value, "A value of this type has no cell."),
    };

    private static Cell Number(decimal number, uint style) => new(new CellValue(number.ToString(CultureInfo.InvariantCulture))) { StyleIndex = style };
}
