using ClosedXML.Excel;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>The colours of a workbook, those of the page.</summary>
internal static class SheetColors
{
    internal static XLColor Accent { get; } = XLColor.FromArgb(0x1b, 0x4b, 0x7a);

    internal static XLColor AccentSoft { get; } = XLColor.FromArgb(0xea, 0xf0, 0xf6);

    internal static XLColor Soft { get; } = XLColor.FromArgb(0x4a, 0x57, 0x64);

    internal static XLColor Line { get; } = XLColor.FromArgb(0xd5, 0xdc, 0xe3);

    internal static XLColor Aside { get; } = XLColor.FromArgb(0xf6, 0xf7, 0xf9);

    internal static XLColor Warm { get; } = XLColor.FromArgb(0x8a, 0x4b, 0x08);

    internal static XLColor WarmSoft { get; } = XLColor.FromArgb(0xff, 0xf3, 0xdf);

    internal static XLColor Of(StatusTone tone) => tone switch
    {
        StatusTone.Reached => XLColor.FromArgb(0x0f, 0x5c, 0x3c),
        StatusTone.Good => XLColor.FromArgb(0x1d, 0x6b, 0x2f),
        StatusTone.Watch => Warm,
        StatusTone.Late => XLColor.FromArgb(0xa0, 0x26, 0x22),
        _ => Soft,
    };
}
