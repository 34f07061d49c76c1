using ClosedXML.Excel;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Puts one cell of a figure in a sheet, with its type, format and side.</summary>
internal sealed class CellWriter(WorkbookPages pages, AbsenceNotes notes)
{
    internal void Write(IXLCell target, Cell cell, ValueShape shape)
    {
        target.Style.Alignment.Vertical = XLAlignmentVerticalValues.Top;
        target.Style.Alignment.WrapText = !shape.IsNumeric;
        target.Style.Alignment.Horizontal = shape.IsNumeric || shape.Kind == ShapeKind.Day ? XLAlignmentHorizontalValues.Right : XLAlignmentHorizontalValues.Left;
        target.Style.Alignment.Indent = shape.IsNumeric || shape.Kind == ShapeKind.Day ? 0 : 1;
        switch (cell)
        {
            case NumberCell number: WriteNumber(target, number.Value, number.Shape ?? shape); break;
            case DayCell day: WriteDay(target, day.Day); break;
            case StatusCell state: WriteStatus(target, state, shape); break;
            case IntervalCell bounds: target.SetWords(pages.Text.Of(bounds, shape)); break;
            case TextCell words: target.SetWords(words.Text); break;
            default: WriteAbsence(target, cell, shape); break;
        }
    }

    private void WriteNumber(IXLCell target, decimal value, ValueShape shape)
    {
        target.SetValue(SheetFormat.NumberOf(value, shape));
        target.Style.NumberFormat.Format = SheetFormat.CodeOf(shape, pages.Labels);
    }

    private void WriteDay(IXLCell target, DateOnly day)
    {
        target.SetValue(day.ToDateTime(TimeOnly.MinValue));
        target.Style.NumberFormat.Format = pages.Labels.SheetDay;
    }

    private void WriteStatus(IXLCell target, StatusCell state, ValueShape shape)
    {
        target.SetWords(pages.Text.Of(state, shape));
        target.Style.Font.SetBold().Font.SetFontColor(SheetColors.Of(state.Status.Tone));
    }

    private void WriteAbsence(IXLCell target, Cell cell, ValueShape shape)
    {
        target.SetWords(pages.Text.Of(cell, shape) + notes.Mark(cell));
        target.Style.Font.SetItalic().Font.SetFontColor(SheetColors.Soft);
    }
}
