using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace Evaluation.Etl.Templates;

/// <summary>The fonts, fills, borders and formats of which the style sheets of workbooks are made.</summary>
internal static class StyleParts
{
    /// <summary>The two fills that every style sheet begins with.</summary>
    internal static IEnumerable<Fill> Usual() => [new(new PatternFill { PatternType = PatternValues.None }), new(new PatternFill { PatternType = PatternValues.Gray125 })];

    /// <summary>Calibri of a size.</summary>
    internal static Font Font(double size, string color = "FF000000", bool bold = false)
    {
        List<OpenXmlElement> parts = bold ? [new Bold()] : [];
        return new Font([.. parts, new FontSize { Val = size }, new Color { Rgb = color }, new FontName { Val = "Calibri" }]);
    }

    /// <summary>One colour all over.</summary>
    internal static Fill Fill(string color) => new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    /// <summary>A thin grey line all around.</summary>
    internal static Border ThinBorder() => new(
        new LeftBorder(Edge()) { Style = BorderStyleValues.Thin }, new RightBorder(Edge()) { Style = BorderStyleValues.Thin },
        new TopBorder(Edge()) { Style = BorderStyleValues.Thin }, new BottomBorder(Edge()) { Style = BorderStyleValues.Thin });

    /// <summary>The format of a cell, by the places of its font and fill in the style sheet.</summary>
    internal static CellFormat Cell(uint font, uint fill, uint number = 0, bool bordered = false) => new()
    {
        FontId = font,
        FillId = fill,
        BorderId = bordered ? 1u : 0u,
        NumberFormatId = number,
        ApplyFont = true,
        ApplyFill = true,
        ApplyBorder = true,
        ApplyNumberFormat = true,
    };

    /// <summary>A format whose words stand at the top and go on in the next line.</summary>
    internal static CellFormat Wrapped(CellFormat format, HorizontalAlignmentValues? across = null)
    {
        format.Alignment = new Alignment { Vertical = VerticalAlignmentValues.Top, WrapText = true };
        if (across is HorizontalAlignmentValues wanted)
        {
            format.Alignment.Horizontal = wanted;
        }

        format.ApplyAlignment = true;
        return format;
    }

    private static Color Edge() => new() { Rgb = "FFBFBFBF" };
}
