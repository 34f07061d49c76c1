using A = DocumentFormat.OpenXml.Drawing;
using C = DocumentFormat.OpenXml.Drawing.Charts;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>The two axes of a chart; lying bars read from the top down, as their table does.</summary>
internal static class ChartAxes
{
    internal static C.CategoryAxis Categories(uint id, uint crossing, bool lying) => new(
        new C.AxisId { Val = id },
        new C.Scaling(new C.Orientation { Val = lying ? C.OrientationValues.MaxMin : C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = lying ? C.AxisPositionValues.Left : C.AxisPositionValues.Bottom },
        new C.NumberingFormat { FormatCode = "General", SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        Small(),
        new C.CrossingAxis { Val = crossing },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.AutoLabeled { Val = true },
        new C.LabelAlignment { Val = C.LabelAlignmentValues.Center },
        new C.LabelOffset { Val = 100 },
        new C.NoMultiLevelLabels { Val = false });

    internal static C.ValueAxis Values(uint id, uint crossing, bool lying, string format) => new(
        new C.AxisId { Val = id },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = lying ? C.AxisPositionValues.Top : C.AxisPositionValues.Left },
        new C.MajorGridlines(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "E3E8ED" })) { Width = 6350 })),
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.NextTo },
        Small(),
        new C.CrossingAxis { Val = crossing },
        new C.Crosses { Val = C.CrossesValues.AutoZero },
        new C.CrossBetween { Val = C.CrossBetweenValues.Between });

    /// <summary>The axis at the bottom of a chart of points, with its title.</summary>
    internal static C.ValueAxis Across(uint id, uint crossing, string title, string format) => Numbers(id, crossing, C.AxisPositionValues.Bottom, title, format);

    /// <summary>The axis at the left of a chart of points, with its title.</summary>
    internal static C.ValueAxis Up(uint id, uint crossing, string title, string format) => Numbers(id, crossing, C.AxisPositionValues.Left, title, format);

    private static C.ValueAxis Numbers(uint id, uint crossing, C.AxisPositionValues side, string title, string format) => new(
        new C.AxisId { Val = id },
        new C.Scaling(new C.Orientation { Val = C.OrientationValues.MinMax }),
        new C.Delete { Val = false },
        new C.AxisPosition { Val = side },
        new C.MajorGridlines(new C.ChartShapeProperties(new A.Outline(new A.SolidFill(new A.RgbColorModelHex { Val = "E3E8ED" })) { Width = 6350 })),
        new C.Title(
            new C.ChartText(new C.RichText(
                new A.BodyProperties(),
                new A.ListStyle(),
                new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 900 }), new A.Run(new A.RunProperties { FontSize = 900 }, new A.Text(SheetText.Writable(title)))))),
            new C.Overlay { Val = false }),
        new C.NumberingFormat { FormatCode = format, SourceLinked = false },
        new C.MajorTickMark { Val = C.TickMarkValues.None },
        new C.MinorTickMark { Val = C.TickMarkValues.None },
        new C.TickLabelPosition { Val = C.TickLabelPositionValues.Low },
        Small(),
        new C.CrossingAxis { Val = crossing },
        new C.Crosses { Val = C.CrossesValues.Minimum },
        new C.CrossBetween { Val = C.CrossBetweenValues.MidpointCategory });

    private static C.TextProperties Small() => new(
        new A.BodyProperties(),
        new A.ListStyle(),
        new A.Paragraph(new A.ParagraphProperties(new A.DefaultRunProperties { FontSize = 900 }), new A.EndParagraphRunProperties { Language = "fr-FR" }));
}
