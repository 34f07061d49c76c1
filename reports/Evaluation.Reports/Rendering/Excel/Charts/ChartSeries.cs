using System.Globalization;
using DocumentFormat.OpenXml;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>The series of a chart, with the values it shows before anything is recalculated.</summary>
internal static class ChartSeries
{
    private static readonly string[] Colors = ["1B4B7A", "C2701C", "2F8577", "7A5C99", "A8433A", "5B6773"];

    internal static IEnumerable<OpenXmlElement> Bars(NativeChart chart, Labels labels) => chart.Chart.Series.Select((column, at) => new C.BarChartSeries(
        new C.Index { Val = (uint)at },
        new C.Order { Val = (uint)at },
        Name(chart, column),
        new C.ChartShapeProperties(new A.SolidFill(Color(chart, at))),
        new C.InvertIfNegative { Val = false },
        Categories(chart),
        Values(chart, column, labels)));

    internal static IEnumerable<OpenXmlElement> Lines(NativeChart chart, Labels labels) => chart.Chart.Series.Select((column, at) => new C.LineChartSeries(
        new C.Index { Val = (uint)at },
        new C.Order { Val = (uint)at },
        Name(chart, column),
        new C.ChartShapeProperties(new A.Outline(new A.SolidFill(Color(at))) { Width = 28_575 }),
        new C.Marker(new C.Symbol { Val = Symbol(at) }, new C.Size { Val = 6 }, new C.ChartShapeProperties(new A.SolidFill(Color(at)))),
        Categories(chart),
        Values(chart, column, labels),
        new C.Smooth { Val = false }));

    // What remains beside four situations is grey, as in the page.
    private static A.RgbColorModelHex Color(NativeChart chart, int at) => Color(chart.Chart.Kind == ChartKind.LyingStackedBar && at >= 4 ? at + 1 : at);

    internal static A.RgbColorModelHex Color(int at) => new() { Val = Colors[at % Colors.Length] };

    internal static C.MarkerStyleValues Symbol(int at) => (at % 4) switch
    {
        0 => C.MarkerStyleValues.Circle,
        1 => C.MarkerStyleValues.Square,
        2 => C.MarkerStyleValues.Triangle,
        _ => C.MarkerStyleValues.Diamond,
    };

    private static C.SeriesText Name(NativeChart chart, int column) => new(new C.StringReference(
        new C.Formula(chart.Source.HeadingOf(column)),
        new C.StringCache(new C.PointCount { Val = 1 }, Point(0, chart.Chart.Table.Columns[column].Header))));

    private static C.CategoryAxisData Categories(NativeChart chart) => new(new C.StringReference(
        new C.Formula(chart.Source.RangeOf(chart.Chart.Category)),
        new C.StringCache(
        [
            new C.PointCount { Val = (uint)chart.Chart.Rows.Count },
            .. chart.Chart.Rows.Select((row, at) => Point(at, row.Cells[chart.Chart.Category] is TextCell words ? words.Text : "–")),
        ])));

    /// <summary>The cells, and their values: an absent one has no point, so the chart leaves a gap there.</summary>
    private static C.Values Values(NativeChart chart, int column, Labels labels) => new(new C.NumberReference(
        new C.Formula(chart.Source.RangeOf(column)),
        new C.NumberingCache(
        [
            new C.FormatCode(SheetFormat.CodeOf(chart.Chart.Shape, labels)),
            new C.PointCount { Val = (uint)chart.Chart.Rows.Count },
            .. chart.Chart.Rows.Index().Where(row => row.Item.Cells[column] is NumberCell)
                .Select(row => NumericPoint(row.Index, SheetFormat.NumberOf(((NumberCell)row.Item.Cells[column]).Value, chart.Chart.Shape))),
        ])));

    internal static C.StringPoint Point(int at, string words) => new(new C.NumericValue(SheetText.Writable(words))) { Index = (uint)at };

    internal static C.NumericPoint NumericPoint(int at, double value) => new(new C.NumericValue(value.ToString("R", CultureInfo.InvariantCulture))) { Index = (uint)at };
}
