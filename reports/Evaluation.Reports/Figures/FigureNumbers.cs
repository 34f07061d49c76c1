using System.Globalization;

namespace Evaluation.Reports.Figures;

/// <summary>The numbers of a document's figures in reading order (F1, F2…) and the trail keys made of them; the same in every rendering.</summary>
public sealed class FigureNumbers
{
    private readonly Dictionary<Figure, string> _numbers = new(ReferenceEqualityComparer.Instance);

    /// <summary>Numbers the figures of a document.</summary>
    /// <param name="document">The document.</param>
    /// <exception cref="ArgumentException">One figure stands twice in the document.</exception>
    public FigureNumbers(ReportDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        Figures = [.. FiguresOf(document.Sections)];
        foreach (Figure figure in Figures)
        {
            if (!_numbers.TryAdd(figure, string.Create(CultureInfo.InvariantCulture, $"F{_numbers.Count + 1}")))
            {
                throw new ArgumentException($"Figure [{figure.Title}] stands twice in the document.", nameof(document));
            }
        }

        Evidence = [.. Figures.SelectMany(EvidenceOf)];
    }

    /// <summary>The figures in reading order.</summary>
    public IReadOnlyList<Figure> Figures { get; }

    /// <summary>Every value that has a way back, in reading order.</summary>
    public IReadOnlyList<Evidence> Evidence { get; }

    /// <summary>The number of a figure.</summary>
    /// <param name="figure">A figure of the document.</param>
    /// <returns>Such as <c>F12</c>.</returns>
    public string Of(Figure figure) => _numbers[figure];

    /// <summary>The trail key of a place in a table.</summary>
    /// <param name="number">The figure's number.</param>
    /// <param name="row">The row from 0.</param>
    /// <param name="column">The column from 0.</param>
    /// <returns>Such as <c>F12-r3c4</c>.</returns>
    public static string Key(string number, int row, int column) => string.Create(CultureInfo.InvariantCulture, $"{number}-r{row + 1}c{column + 1}");

    /// <summary>The trail key of the value a key figure is compared with.</summary>
    /// <param name="number">The figure's number.</param>
    /// <returns>Such as <c>F3-n1</c>.</returns>
    public static string ComparisonKey(string number) => $"{number}-n1";

    /// <summary>The figures of sections, in reading order.</summary>
    internal static IEnumerable<Figure> FiguresOf(IEnumerable<Section> sections) => sections.SelectMany(section => section.Blocks).SelectMany(FiguresOf);

    private static IEnumerable<Figure> FiguresOf(Block block) => block switch
    {
        KeyFigures cards => cards.Cards,
        Figure figure => [figure],
        _ => [],
    };

    private IEnumerable<Evidence> EvidenceOf(Figure figure) => figure switch
    {
        KeyFigure card => EvidenceOf(card),
        Chart chart => EvidenceOf(chart.Table, Of(chart)),
        Table table => EvidenceOf(table, Of(table)),
        _ => [],
    };

    private IEnumerable<Evidence> EvidenceOf(KeyFigure card)
    {
        string number = Of(card);
        if (card.Value.Trail is Trail now)
        {
            yield return new(number, Named(number, card), card.Value, card.Shape, now);
        }

        if (card.Comparison?.Value.Trail is Trail before)
        {
            yield return new(ComparisonKey(number), Named(number, card), card.Comparison.Value, card.Shape, before);
        }
    }

    private static IEnumerable<Evidence> EvidenceOf(Table table, string number) =>
        from row in Enumerable.Range(0, table.Rows.Count)
        from column in Enumerable.Range(0, table.Columns.Count)
        let cell = table.Rows[row].Cells[column]
        let trail = cell.Trail
        where trail is not null
        select new Evidence(Key(number, row, column), Named(number, table), cell, (cell as NumberCell)?.Shape ?? (cell as IntervalCell)?.Shape ?? table.Columns[column].Shape, trail);

    private static string Named(string number, Figure figure) => $"{number} · {figure.Title}";
}
