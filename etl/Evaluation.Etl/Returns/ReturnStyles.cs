using DocumentFormat.OpenXml.Spreadsheet;
using Evaluation.Etl.Templates;

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
        new Fonts(StyleParts.Font(11), StyleParts.Font(18, Dark, bold: true), StyleParts.Font(11, bold: true), StyleParts.Font(11, "FFFFFFFF", bold: true), StyleParts.Font(13, Dark, bold: true), StyleParts.Font(11, "FF0563C1"), StyleParts.Font(11, "FF9C0006", bold: true)),
        new Fills([.. StyleParts.Usual(), .. new[] { Dark, Gray, Light, Red, Cream }.Select(StyleParts.Fill)]),
        new Borders(new Border(), StyleParts.ThinBorder()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<ReturnStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }));

    private static CellFormat Format(ReturnStyle style) => style switch
    {
        ReturnStyle.Title => Cell(FontOf.Title, FillOf.None),
        ReturnStyle.Heading => Cell(FontOf.Heading, FillOf.None),
        ReturnStyle.Label => StyleParts.Wrapped(Cell(FontOf.Bold, FillOf.Light, bordered: true)),
        ReturnStyle.Fact => StyleParts.Wrapped(Cell(FontOf.Plain, FillOf.None, bordered: true), HorizontalAlignmentValues.Left),
        ReturnStyle.Paragraph => StyleParts.Wrapped(Cell(FontOf.Plain, FillOf.None)),
        ReturnStyle.Warning => StyleParts.Wrapped(Cell(FontOf.Bold, FillOf.Cream)),
        ReturnStyle.OurHeader => StyleParts.Wrapped(Cell(FontOf.Bold, FillOf.Gray, AsText, bordered: true), HorizontalAlignmentValues.Center),
        ReturnStyle.Ours => StyleParts.Wrapped(Cell(FontOf.Plain, FillOf.Gray, AsText, bordered: true)),
        ReturnStyle.Link => StyleParts.Wrapped(Cell(FontOf.Link, FillOf.Gray, AsText, bordered: true)),
        ReturnStyle.OwnHeader => StyleParts.Wrapped(Cell(FontOf.White, FillOf.Dark, AsText, bordered: true), HorizontalAlignmentValues.Center),
        ReturnStyle.Own => Unlocked(Cell(FontOf.Plain, FillOf.None, AsText, bordered: true)),
        ReturnStyle.OwnDay => Unlocked(Cell(FontOf.Plain, FillOf.None, FrenchDay, bordered: true)),
        ReturnStyle.Faulty => Unlocked(Cell(FontOf.Red, FillOf.Red, AsText, bordered: true)),
        ReturnStyle.FaultyDay => Unlocked(Cell(FontOf.Red, FillOf.Red, FrenchDay, bordered: true)),
        ReturnStyle.Above => Unlocked(Cell(FontOf.Plain, FillOf.None, AsText)),
        ReturnStyle.AboveDay => Unlocked(Cell(FontOf.Plain, FillOf.None, FrenchDay)),
        _ => new CellFormat(),
    };

    private static CellFormat Cell(FontOf font, FillOf fill, uint number = 0, bool bordered = false) => StyleParts.Cell((uint)font, (uint)fill, number, bordered);

    private static CellFormat Unlocked(CellFormat format)
    {
        format.Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, Horizontal = HorizontalAlignmentValues.Left };
        format.ApplyAlignment = true;
        format.Protection = new Protection { Locked = false };
        format.ApplyProtection = true;
        return format;
    }
}
