using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Returns;

/// <summary>The style sheet of what goes back: one cell format per <see cref="ReturnStyle"/>.</summary>
internal static class ReturnStyles
{
    private const string Dark = "FF1F3864";
    private const string Gray = "FFEDEDED";
    private const string Light = "FFDDEBF7";
    private const string Red = "FFFFC7CE";
    private const string Cream = "FFFFF2CC";
    private const uint FrenchDay = 164;
    private const uint AsText = 49;

    private enum FontOf
    {
        Plain, Title, Bold, White, Heading, Link, Red,
    }

    private enum FillOf
    {
        None, Pattern, Dark, Gray, Light, Red, Cream,
    }

    /// <summary>The whole sheet.</summary>
    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = FrenchDay, FormatCode = "dd/mm/yyyy" }),
        new Fonts(Font(11), Font(18, Dark, bold: true), Font(11, bold: true), Font(11, "FFFFFFFF", bold: true), Font(13, Dark, bold: true), Font(11, "FF0563C1"), Font(11, "FF9C0006", bold: true)),
        new Fills(new Fill(new PatternFill { PatternType = PatternValues.None }), new Fill(new PatternFill { PatternType = PatternValues.Gray125 }), Fill(Dark), Fill(Gray), Fill(Light), Fill(Red), Fill(Cream)),
        new Borders(new Border(), ThinBorder()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<ReturnStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(ReturnStyle style) => style switch
    {
        ReturnStyle.Title => Cell(FontOf.Title, FillOf.None),
        ReturnStyle.Heading => Cell(FontOf.Heading, FillOf.None),
        ReturnStyle.Label => Wrapped(Cell(FontOf.Bold, FillOf.Light, bordered: true)),
        ReturnStyle.Fact => Wrapped(Cell(FontOf.Plain, FillOf.None, bordered: true), HorizontalAlignmentValues.Left),
        ReturnStyle.Paragraph => Wrapped(Cell(FontOf.Plain, FillOf.None)),
        ReturnStyle.Warning => Wrapped(Cell(FontOf.Bold, FillOf.Cream)),
        ReturnStyle.OurHeader => Wrapped(Cell(FontOf.Bold, FillOf.Gray, AsText, bordered: true), HorizontalAlignmentValues.Center),
        ReturnStyle.Ours => Wrapped(Cell(FontOf.Plain, FillOf.Gray, AsText, bordered: true)),
        ReturnStyle.Link => Wrapped(Cell(FontOf.Link, FillOf.Gray, AsText, bordered: true)),
        ReturnStyle.OwnHeader => Wrapped(Cell(FontOf.White, FillOf.Dark, AsText, bordered: true), HorizontalAlignmentValues.Center),
        ReturnStyle.Own => Unlocked(Cell(FontOf.Plain, FillOf.None, AsText, bordered: true)),
        ReturnStyle.OwnDay => Unlocked(Cell(FontOf.Plain, FillOf.None, FrenchDay, bordered: true)),
        ReturnStyle.Faulty => Unlocked(Cell(FontOf.Red, FillOf.Red, AsText, bordered: true)),
        ReturnStyle.FaultyDay => Unlocked(Cell(FontOf.Red, FillOf.Red, FrenchDay, bordered: true)),
        ReturnStyle.Above => Unlocked(Cell(FontOf.Plain, FillOf.None, AsText)),
        ReturnStyle.AboveDay => Unlocked(Cell(FontOf.Plain, FillOf.None, FrenchDay)),
        _ => new CellFormat(),
    };

    private static CellFormat Cell(FontOf font, FillOf fill, uint number = 0, bool bordered = false) => new()
    {
        FontId = (uint)font,
        FillId = (uint)fill,
        BorderId = bordered ? 1u : 0u,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
    };

    private static CellFormat Wrapped(CellFormat format, HorizontalAlignmentValues? across = null)
    {
        format.Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        if (across is HorizontalAlignmentValues wanted)
        {
            format.Alignment.Horizontal = wanted;
        }

        format.ApplyAlignment = true;
        return format;
    }

    private static CellFormat Unlocked(CellFormat format)
    {
        format.Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left };
        format.ApplyAlignment = true;
        format.Protection = new Protection { Locked = false };
        format.ApplyProtection = true;
        return format;
    }

    private static Font Font(double size, string color = "FF000000", bool bold = false)
    {
        List<OpenXmlElement> parts = bold ? [new Bold()] : [];
        return new Font([.. parts, new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = "Calibri" }]);
    }

    private static Fill Fill(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border ThinBorder() => new(
        new LeftBorder(Edge()) { Style = BorderStyleValues.Thin }, new RightBorder(Edge()) { Style = BorderStyleValues.Thin },
        new TopBorder(Edge()) { Style = BorderStyleValues.Thin }, new BottomBorder(Edge()) { Style = BorderStyleValues.Thin });

    private static Color Edge() => new() { Rgb = "FFBFBFBF" };
}
