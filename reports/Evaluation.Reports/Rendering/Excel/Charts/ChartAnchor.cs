using System.Globalization;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;
using Xdr = DocumentFormat.OpenXml.Drawing.Spreadsheet;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>Where a chart stands on its sheet, and what it says to who can't see it.</summary>
internal static class ChartAnchor
{
    internal static Xdr.WorksheetDrawing EmptyDrawing()
    {
        Xdr.WorksheetDrawing drawing = new();
        drawing.AddNamespaceDeclaration("xdr", "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing");
        drawing.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        return drawing;
    }

    internal static Xdr.OneCellAnchor Of(NativeChart chart, string relation, uint number) => new(
        new Xdr.FromMarker(
            new Xdr.ColumnId(Text(chart.Column)),
            new Xdr.ColumnOffset("180000"),
            new Xdr.RowId(Text(chart.HeaderRow - 1)),
            new Xdr.RowOffset("0")),
        new Xdr.Extent { Cx = NativeChart.Width, Cy = (long)(chart.Height * NativeChart.EmusPerPoint) },
        new Xdr.GraphicFrame(
            new Xdr.NonVisualGraphicFrameProperties(
                new Xdr.NonVisualDrawingProperties { Id = number + 1, Name = $"Graphique {Text((int)number)}", Description = SheetText.Writable(chart.Chart.Alternative), Title = SheetText.Writable(chart.Chart.Title) },
                new Xdr.NonVisualGraphicFrameDrawingProperties()),
            new Xdr.Transform(new A.Offset { X = 0, Y = 0 }, new A.Extents { Cx = 0, Cy = 0 }),
            new A.Graphic(new A.GraphicData(new C.ChartReference { Id = relation }) { Uri = "http://schemas.openxmlformats.org/drawingml/2006/chart" }))
        { Macro = "" },
        new Xdr.ClientData());

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
