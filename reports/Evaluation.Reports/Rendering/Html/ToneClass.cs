using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>The style class of a tone or of a cell.</summary>
internal static class ToneClass
{
    internal static string Of(StatusTone tone) => tone switch
    {
        StatusTone.Reached => "tone-reached",
        StatusTone.Good => "tone-good",
        StatusTone.Watch => "tone-watch",
        StatusTone.Late => "tone-late",
        _ => "tone-unknown",
    };

    internal static string Of(ParagraphTone tone) => tone switch
    {
        ParagraphTone.Note => "note",
        ParagraphTone.Warning => "warning",
        _ => "plain",
    };

    internal static string Of(RowKind kind) => kind switch
    {
        RowKind.Aside => "aside",
        RowKind.Total => "total",
        _ => "ordinary",
    };

    /// <summary>Numbers and signs of absence among numbers stand to the right.</summary>
    internal static string Of(Cell cell, ValueShape shape) =>
        (cell is MissingCell or HiddenCell or NotApplicableCell ? "absent " : "") + OfColumn(shape);

    internal static string OfColumn(ValueShape shape) => shape.IsNumeric ? "number" : shape.Kind == ShapeKind.Day ? "day" : "words";
}
