using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>The style sheet of the templates: one cell format per <see cref="TemplateStyle"/>.</summary>
internal static class TemplateStyles
{
    private const string Dark = "FF1F3864";
    private const string Light = "FFDDEBF7";
    private const string Orange = "FFFCE4D6";
    private const string Cream = "FFFFF9E5";
    private const uint FrenchDate = 164;
    private const uint WholeNumber = 1;
    private const uint TwoDecimals = 4;
    private const uint AsText = 49;

    private enum FontOf
    {
        Plain, Title, Bold, White, Heading,
    }

    private enum FillOf
    {
        None, Gray, Dark, Light, Orange, Cream,
    }

    /// <summary>The whole sheet.</summary>
    public static Stylesheet Stylesheet() => new(
        new NumberingFormats(new NumberingFormat { NumberFormatId = FrenchDate, FormatCode = "dd/mm/yyyy" }),
        new Fonts(StyleParts.Font(11), StyleParts.Font(16, Dark, bold: true), StyleParts.Font(11, bold: true), StyleParts.Font(11, "FFFFFFFF", bold: true), StyleParts.Font(13, Dark, bold: true)),
        new Fills([.. StyleParts.Usual(), .. new[] { Dark, Light, Orange, Cream }.Select(StyleParts.Fill)]),
        new Borders(new Border(), StyleParts.ThinBorder()),
        new CellStyleFormats(new CellFormat()),
        new CellFormats(Enum.GetValues<TemplateStyle>().Select(Format)),
        new CellStyles(new CellStyle { Name = "Normal", FormatId = 0, BuiltinId = 0 }),
        new DifferentialFormats(new DifferentialFormat(new Font(new Color { Rgb = "FF9C0006" }), new Fill(new PatternFill(new BackgroundColor { Rgb = "FFFFC7CE" })))));

    private static CellFormat Format(TemplateStyle style) => style switch
    {
        TemplateStyle.Title => Cell(FontOf.Title, FillOf.None),
        TemplateStyle.Label => Cell(FontOf.Bold, FillOf.None),
        TemplateStyle.InputText => Cell(FontOf.Plain, FillOf.Cream, AsText, bordered: true),
        TemplateStyle.InputDate => Cell(FontOf.Plain, FillOf.Cream, FrenchDate, bordered: true, HorizontalAlignmentValues.Left),
        TemplateStyle.HeaderRequired => Header(FontOf.White, FillOf.Dark),
        TemplateStyle.HeaderOptional => Header(FontOf.Bold, FillOf.Light),
        TemplateStyle.HeaderPersonal => Header(FontOf.Bold, FillOf.Orange),
        TemplateStyle.BodyText => Cell(FontOf.Plain, FillOf.None, AsText, bordered: true),
        TemplateStyle.BodyDate => Cell(FontOf.Plain, FillOf.None, FrenchDate, bordered: true, HorizontalAlignmentValues.Center),
        TemplateStyle.BodyWhole => Cell(FontOf.Plain, FillOf.None, WholeNumber, bordered: true, HorizontalAlignmentValues.Center),
        TemplateStyle.BodyDecimal => Cell(FontOf.Plain, FillOf.None, TwoDecimals, bordered: true, HorizontalAlignmentValues.Right),
        TemplateStyle.Paragraph => StyleParts.Wrapped(Cell(FontOf.Plain, FillOf.None)),
        TemplateStyle.Heading => Cell(FontOf.Heading, FillOf.None),
        TemplateStyle.EmptyText => Cell(FontOf.Plain, FillOf.None, AsText),
        TemplateStyle.EmptyDate => Cell(FontOf.Plain, FillOf.None, FrenchDate),
        TemplateStyle.EmptyWhole => Cell(FontOf.Plain, FillOf.None, WholeNumber),
        TemplateStyle.EmptyDecimal => Cell(FontOf.Plain, FillOf.None, TwoDecimals),
        _ => new CellFormat(),
    };

    private static CellFormat Cell(FontOf font, FillOf fill, uint number = 0, bool bordered = false, HorizontalAlignmentValues? align = null)
    {
        CellFormat format = StyleParts.Cell((uint)font, (uint)fill, number, bordered);
        if (align is HorizontalAlignmentValues wanted)
        {
            format.Alignment = new Alignment { Horizontal = wanted };
            format.ApplyAlignment = true;
        }

        return format;
    }

    private static CellFormat Header(FontOf font, FillOf fill)
    {
        CellFormat format = Cell(font, fill, AsText, bordered: true);
        format.Alignment = new Alignment { Horizontal = HorizontalAlignmentValues.Center, Vertical = VerticalAlignmentValues.Center, WrapText = true };
        format.ApplyAlignment = true;
        return format;
    }
}
