using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>One column of the grid that shows key figures.</summary>
/// <param name="Column">The column.</param>
/// <param name="Cell">What it shows of a key figure.</param>
/// <param name="Key">The trail key of its value, from the figure's number.</param>
/// <param name="Always">Whether it stands even where no card fills it.</param>
internal sealed record CardColumn(Column Column, Func<KeyFigure, Cell> Cell, Func<string, string> Key, bool Always)
{
    /// <summary>The columns in reading order: the value, what it is compared with, what is said of it.</summary>
    internal static IEnumerable<CardColumn> All(WorkbookPages pages) =>
    [
        Words(pages.Labels.Figure, card => pages.Numbers.Of(card)),
        Words(pages.Labels.KeyFigure, card => card.Title),
        new(new("value", pages.Labels.Value, ValueShape.Number(2)), card => Shaped(card.Value, card.Shape), number => number, true),
        Words(pages.Labels.ComparedWith, card => card.Comparison?.Label),
        new(new("compared", pages.Labels.ComparedValue, ValueShape.Number(2)), Compared, FigureNumbers.ComparisonKey, false),
        Words(pages.Labels.Change, card => card.Comparison?.Change),
        new(new("state", pages.Labels.State, ValueShape.Status), State, number => number, false),
        Words(pages.Labels.Reading, card => card.Note),
    ];

    private static CardColumn Words(string header, Func<KeyFigure, string?> words) => new(
        new(header, header, ValueShape.Text), card => words(card) is string said ? new TextCell(said) : new NotApplicableCell(), number => number, false);

    private static Cell Compared(KeyFigure card) => card.Comparison is null ? new NotApplicableCell() : Shaped(card.Comparison.Value, card.Shape);

    private static Cell State(KeyFigure card) => card.Status is null ? new NotApplicableCell() : new StatusCell(card.Status);

    private static Cell Shaped(Cell cell, ValueShape shape) => cell switch
    {
        NumberCell number => new NumberCell(number.Value, number.Shape ?? shape, number.Trail),
        IntervalCell bounds => new IntervalCell(bounds.Least, bounds.Most, bounds.Shape ?? shape, bounds.Trail),
        _ => cell,
    };
}
