using System.Globalization;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>Adds native charts to a saved workbook.</summary>
internal static class ChartParts
{
    internal static void Add(SpreadsheetDocument workbook, IReadOnlyList<NativeChart> charts, Labels labels)
    {
        WorkbookPart root = workbook.WorkbookPart!;
        foreach (IGrouping<string, NativeChart> onSheet in charts.GroupBy(chart => chart.Sheet))
        {
            Sheet sheet = root.Workbook.Descendants<Sheet>().Single(one => one.Name == onSheet.Key);
            AddTo((WorksheetPart)root.GetPartById(sheet.Id!.Value!), onSheet, labels);
        }
    }

    private static void AddTo(WorksheetPart sheet, IEnumerable<NativeChart> charts, Labels labels)
    {
        DrawingsPart drawings = sheet.AddNewPart<DrawingsPart>("rIdCharts");
        drawings.WorksheetDrawing = ChartAnchor.EmptyDrawing();
        uint number = 0;
        foreach (NativeChart chart in charts)
        {
            string id = string.Create(CultureInfo.InvariantCulture, $"rIdChart{++number}");
            drawings.AddNewPart<ChartPart>(id).ChartSpace = ChartXml.Of(chart, labels);
            drawings.WorksheetDrawing.Append(ChartAnchor.Of(chart, id, number));
        }

        Insert(sheet.Worksheet, new Drawing { Id = "rIdCharts" });
    }

    /// <summary>A sheet's elements stand in a fixed order: the drawing comes before old drawings, tables and extensions.</summary>
    private static void Insert(Worksheet sheet, Drawing drawing)
    {
        OpenXmlElement? after = sheet.ChildElements.FirstOrDefault(element =>
            element is LegacyDrawing or LegacyDrawingHeaderFooter or DrawingHeaderFooter or Picture or OleObjects or Controls or WebPublishItems or TableParts or WorksheetExtensionList);
        _ = after is null ? sheet.AppendChild(drawing) : sheet.InsertBefore(drawing, after);
    }
}
