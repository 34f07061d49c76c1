namespace Evaluation.Reports.Figures;

/// <summary>A picture of a table, always shown with that table: it draws the table's ordinary rows and can't differ from them.</summary>
public sealed record Chart : Figure
{
    /// <summary>Makes a chart of some columns of a table.</summary>
    /// <param name="kind">How it is drawn.</param>
    /// <param name="alternative">What the picture shows, in one or two sentences, for who can't see it.</param>
    /// <param name="table">The table beside it; its title and mentions are the chart's.</param>
    /// <param name="category">Key of the column that names the categories.</param>
    /// <param name="series">Keys of the columns drawn, all of one shape; for points, the one drawn across, then the one drawn up.</param>
    /// <param name="group">For points, key of the column whose words give them their sign; rows of one group follow each other.</param>
    /// <exception cref="ArgumentException">A column is unknown, the series aren't numbers of one kind, or there is no ordinary row.</exception>
    public Chart(ChartKind kind, string alternative, Table table, string category, IReadOnlyList<string> series, string? group = null)
        : base((table ?? throw new ArgumentNullException(nameof(table))).Title, table.Mentions)
    {
        Kind = kind;
        Alternative = Said.Once(alternative, nameof(alternative));
        Table = table;
        Category = table.IndexOf(category);
        Series = [.. Said.AtLeastOne(series, nameof(series)).Select(table.IndexOf)];
        Group = group is null ? null : table.IndexOf(group);
        if (kind == ChartKind.Scatter)
        {
            CheckPoints();
        }
        else
        {
            CheckDrawable();
        }
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

    /// <summary>Position of the column whose words give points their sign; null where all have the same.</summary>
    public int? Group { get; }

    /// <summary>For points, what helps to read them; null for nothing.</summary>
    public PointsGuide? Guide { get; init; }

    /// <summary>Whether its bars lie down.</summary>
    internal bool IsLying => Kind is ChartKind.LyingBar or ChartKind.LyingStackedBar;

    /// <summary>Whether its series stand on each other.</summary>
    internal bool IsStacked => Kind is ChartKind.StackedBar or ChartKind.LyingStackedBar;

    /// <summary>How the values of its axis are written; of the axis across, for points.</summary>
    public ValueShape Shape => Table.Columns[Series[0]].Shape;

    /// <summary>The rows drawn: the table's ordinary ones.</summary>
    public IReadOnlyList<Row> Rows => [.. Table.Rows.Where(row => row.Kind == RowKind.Ordinary)];

    /// <summary>The points by their group, in the table's order: its words, the place of its first row among those drawn, and its rows.</summary>
    internal IReadOnlyList<(string Name, int First, IReadOnlyList<Row> Rows)> Groups()
    {
        List<(string Name, int First, IReadOnlyList<Row> Rows)> groups = [];
        IReadOnlyList<Row> rows = Rows;
        for (int at = 0; at < rows.Count; at += groups[^1].Rows.Count)
        {
            string name = NameOf(rows[at]);
            groups.Add((name, at, [.. rows.Skip(at).TakeWhile(row => NameOf(row) == name)]));
        }

        return groups;
    }

    private string NameOf(Row row) => Group is int column ? ((TextCell)row.Cells[column]).Text : Title;

    private void CheckPoints()
    {
        bool twoNumbers = Series.Count == 2 && Series.All(at => Table.Columns[at].Shape.IsNumeric) && Rows.All(row => Series.All(at => row.Cells[at] is NumberCell));
        bool named = Table.Columns[Category].Shape.Kind == ShapeKind.Text && (Group is not int group || Rows.All(row => row.Cells[group] is TextCell));
        if (!twoNumbers || !named || Rows.Count == 0 || Groups().DistinctBy(one => one.Name).Count() < Groups().Count)
        {
            throw new ArgumentException($"Chart [{Title}] draws a point for each ordinary row, which has both numbers and a name; rows of one group follow each other.");
        }
    }

    private void CheckDrawable()
    {
        bool oneKind = Series.All(at => Table.Columns[at].Shape is { IsNumeric: true } shape && shape.Kind == Shape.Kind);
        if (!oneKind || Rows.Count == 0 || Table.Columns[Category].Shape.Kind != ShapeKind.Text)
        {
            throw new ArgumentException($"Chart [{Title}] draws numbers of one kind against a column of words, over at least one ordinary row.");
        }
    }
}
