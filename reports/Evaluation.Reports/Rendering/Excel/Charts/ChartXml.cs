using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;
using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>The content of a chart part: title, plot, axes, legend.</summary>
internal static class ChartXml
{
    private const uint CategoryAxis = 1;
    private const uint ValueAxis = 2;

    internal static C.ChartSpace Of(NativeChart chart, Labels labels)
    {
        C.Chart drawing = new(
            Title(chart.Chart.Title),
            new C.AutoTitleDeleted { Val = false },
            PlotArea(chart, labels),
            new C.PlotVisibleOnly { Val = true },
            new C.DisplayBlanksAs { Val = C.DisplayBlanksAsValues.Gap });
        if (chart.Chart.Kind == ChartKind.Scatter ? chart.Chart.Group is not null : chart.Chart.Series.Count > 1)
        {
            drawing.InsertBefore(new C.Legend(new C.LegendPosition { Val = C.LegendPositionValues.Bottom }, new C.Overlay { Val = false }), drawing.GetFirstChild<C.PlotVisibleOnly>());
        }

        C.ChartSpace space = new(new C.EditingLanguage { Val = labels.Code == "fr" ? "fr-FR" : "en-GB" }, new C.RoundedCorners { Val = false }, drawing);
        space.AddNamespaceDeclaration("c", "http://schemas.openxmlformats.org/drawingml/2006/chart");
        space.AddNamespaceDeclaration("a", "http://schemas.openxmlformats.org/drawingml/2006/main");
        return space;
    }

    private static C.Title Title(string words) => new(
        new C.ChartText(new C.RichText(
            new A.BodyProperties(),
            new A.ListStyle(),
            new A.Paragraph(
                new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 1100, Bold = true }),
                new A.Run(new A.RunProperties { FontSize = 1100, Bold = true }, new A.Text(SheetText.Writable(words)))))),
        new C.Overlay { Val = false });

    private static C.PlotArea PlotArea(NativeChart chart, Labels labels)
    {
        if (chart.Chart.Kind == ChartKind.Scatter)
        {
            return Points(chart, labels);
        }

        bool lying = chart.Chart.IsLying;
        return new C.PlotArea(
            new C.Layout(),
            chart.Chart.Kind == ChartKind.Line ? Lines(chart, labels) : Bars(chart, labels),
            ChartAxes.Categories(CategoryAxis, ValueAxis, lying),
            ChartAxes.Values(ValueAxis, CategoryAxis, lying, AxisFormat(chart.Chart.Shape, labels)));
    }

    private static C.BarChart Bars(NativeChart chart, Labels labels)
    {
        bool stacked = chart.Chart.IsStacked;
        C.BarChart bars = new(
            new C.BarDirection { Val = chart.Chart.IsLying ? C.BarDirectionValues.Bar : C.BarDirectionValues.Column },
            new C.BarGrouping { Val = stacked ? C.BarGroupingValues.Stacked : C.BarGroupingValues.Clustered },
            new C.VaryColors { Val = false });
        bars.Append(ChartSeries.Bars(chart, labels));
        bars.Append(new C.GapWidth { Val = 60 });
        if (stacked)
        {
            bars.Append(new C.Overlap { Val = 100 });
        }

        bars.Append(new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        return bars;
    }

    private static C.LineChart Lines(NativeChart chart, Labels labels)
    {
        C.LineChart lines = new(new C.Grouping { Val = C.GroupingValues.Standard }, new C.VaryColors { Val = false });
        lines.Append(ChartSeries.Lines(chart, labels));
        lines.Append(new C.ShowMarker { Val = true }, new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        return lines;
    }

    private static C.PlotArea Points(NativeChart chart, Labels labels)
    {
        C.ScatterChart points = new(new C.ScatterStyle { Val = C.ScatterStyleValues.LineMarker }, new C.VaryColors { Val = false });
        points.Append(PointSeries.Of(chart, labels));
        points.Append(new C.AxisId { Val = CategoryAxis }, new C.AxisId { Val = ValueAxis });
        Column across = chart.Chart.Table.Columns[chart.Chart.Series[0]], up = chart.Chart.Table.Columns[chart.Chart.Series[1]];
        return new C.PlotArea(
            new C.Layout(),
            points,
            ChartAxes.Across(CategoryAxis, ValueAxis, across.Header, AxisFormat(across.Shape, labels)),
            ChartAxes.Up(ValueAxis, CategoryAxis, up.Header, AxisFormat(up.Shape, labels)));
    }

    // Numbers told to a hundredth lie between 0 and 1, mostly: their axis needs its decimals.
    private static string AxisFormat(ValueShape shape, Labels labels) => shape.Kind switch
    {
        ShapeKind.Hours => "[h]\" h\"",
        ShapeKind.Number when shape.Decimals >= 2 => SheetFormat.CodeOf(shape, labels),
        _ => SheetFormat.CodeOf(new ValueShape(shape.Kind), labels),
    };
}
