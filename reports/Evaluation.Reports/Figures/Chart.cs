namespace Evaluation.Reports.Figures;

/// <summary>A picture of a table, always shown with that table: it draws the table's ordinary rows and can't differ from them.</summary>
public sealed record Chart : Figure
{
    /// <summary>Makes a chart of some columns of a table.</summary>
    /// <param name="kind">How it is drawn.</param>
    /// <param name="alternative">What the picture shows, in one or two sentences, for who can't see it.</param>
    /// <param name="table">The table beside it; its title and mentions are the chart's.</param>
    /// <param name="category">Key of the column that names the categories.</param>
    /// <param name="series">Keys of the columns drawn, all of one shape.</param>
    /// <exception cref="ArgumentException">A column is unknown, the series aren't numbers of one kind, or there is no ordinary row.</exception>
    public Chart(ChartKind kind, string alternative, Table table, string category, IReadOnlyList<string> series)
        : base((table ?? throw new ArgumentNullException(nameof(table))).Title, table.Mentions)
    {
        Kind = kind;
        Alternative = Said.Once(alternative, nameof(alternative));
        Table = table;
        Category = table.IndexOf(category);
        Series = [.. Said.AtLeastOne(series, nameof(series)).Select(table.IndexOf)];
        CheckDrawable();
    }

    /// <summary>How it is drawn.</summary>
    public ChartKind Kind { get; }

    /// <summary>What the picture shows, in words.</summary>
    public string Alternative { get; }

    /// <summary>The table beside it.</summary>
    public Table Table { get; }

    /// <summary>Position of the column that names the categories.</summary>
    public int Category { get; }

    /// <summary>Positions of the columns drawn.</summary>
    public IReadOnlyList<int> Series { get; }

    /// <summary>How the values of its axis are written.</summary>
    public ValueShape Shape => Table.Columns[Series[0]].Shape;

    /// <summary>The rows drawn: the table's ordinary ones.</summary>
    public IReadOnlyList<Row> Rows => [.. Table.Rows.Where(row => row.Kind == RowKind.Ordinary)];

    private void CheckDrawable()
    {
        bool oneKind = Series.All(at => Table.Columns[at].Shape is { IsNumeric: true } shape && shape.Kind == Shape.Kind);
        if (!oneKind || Rows.Count == 0 || Table.Columns[Category].Shape.Kind != ShapeKind.Text)
        {
            throw new ArgumentException($"Chart [{Title}] draws numbers of one kind against a column of words, over at least one ordinary row.");
        }
    }
}
