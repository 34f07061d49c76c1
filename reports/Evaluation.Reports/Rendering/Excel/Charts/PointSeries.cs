using DocumentFormat.OpenXml;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>The points of a chart, a series for each group of rows, told apart by the shape of their sign.</summary>
internal static class PointSeries
{
    internal static IEnumerable<OpenXmlElement> Of(NativeChart chart, Labels labels) => chart.Chart.Groups().Select((group, at) => new C.ScatterChartSeries(
        new C.Index { Val = (uint)at },
        new C.Order { Val = (uint)at },
        new C.SeriesText(new C.StringReference(
            new C.Formula(chart.Chart.Group is int column ? chart.Source.RangeOf(column, group.First, 1) : chart.Source.HeadingOf(chart.Chart.Category)),
            new C.StringCache(new C.PointCount { Val = 1 }, ChartSeries.Point(0, group.Name)))),
        new C.ChartShapeProperties(new A.Outline(new A.NoFill()) { Width = 19_050 }),
        new C.Marker(new C.Symbol { Val = ChartSeries.Symbol(at) }, new C.Size { Val = 7 }, new C.ChartShapeProperties(new A.SolidFill(ChartSeries.Color(at)))),
        new C.XValues(Numbers(chart, chart.Chart.Series[0], group, labels)),
        new C.YValues(Numbers(chart, chart.Chart.Series[1], group, labels)),
        new C.Smooth { Val = false }));

    private static C.NumberReference Numbers(NativeChart chart, int column, (string Name, int First, IReadOnlyList<Row> Rows) group, Labels labels)
    {
        ValueShape shape = chart.Chart.Table.Columns[column].Shape;
        return new C.NumberReference(
            new C.Formula(chart.Source.RangeOf(column, group.First, group.Rows.Count)),
            new C.NumberingCache(
            [
                new C.FormatCode(SheetFormat.CodeOf(shape, labels)),
                new C.PointCount { Val = (uint)group.Rows.Count },
                .. group.Rows.Select((row, at) => ChartSeries.NumericPoint(at, SheetFormat.NumberOf(((NumberCell)row.Cells[column]).Value, shape))),
            ]));
    }
}
