namespace Evaluation.Reports.Figures;

/// <summary>A table of typed columns: the things listed, then rows beside them and the total.</summary>
public sealed record Table : Figure
{
    /// <summary>Makes a table and checks that it holds together.</summary>
    /// <param name="title">What it shows.</param>
    /// <param name="mentions">The eight mentions.</param>
    /// <param name="columns">Its columns; the first names the rows.</param>
    /// <param name="rows">Its rows: ordinary ones first, then asides, then totals.</param>
    /// <exception cref="ArgumentException">A row has another width, a cell another type than its column, a key comes twice, or rows are out of order.</exception>
    public Table(string title, Mentions mentions, IReadOnlyList<Column> columns, IReadOnlyList<Row> rows)
        : base(title, mentions)
    {
        Columns = Said.AtLeastOne(columns, nameof(columns));
        Rows = Said.AtLeastOne(rows, nameof(rows));
        CheckKeys();
        CheckRows();
        CheckOrder();
    }

    /// <summary>Its columns; the first names the rows.</summary>
    public IReadOnlyList<Column> Columns { get; }

    /// <summary>Its rows: ordinary ones first, then asides, then totals.</summary>
    public IReadOnlyList<Row> Rows { get; }

    /// <summary>How its rows are gathered on a page; null where they are not.</summary>
    /// <exception cref="ArgumentException">No column has that key.</exception>
    public RowGroups? Groups { get; init => field = value is null || IndexOf(value.Column) >= 0 ? value : null; }

    /// <summary>Its rows by group, in their order; one group of all where they are not gathered.</summary>
    internal IReadOnlyList<RowGroup> Grouped()
    {
        if (Groups is null)
        {
            return [new RowGroup("", 0, Rows.Count)];
        }

        int column = IndexOf(Groups.Column);
        List<RowGroup> groups = [];
        for (int at = 0; at < Rows.Count; at += groups[^1].Count)
        {
            string name = NameOf(Rows[at], column);
            groups.Add(new RowGroup(name, at, Rows.Skip(at).TakeWhile(row => NameOf(row, column) == name).Count()));
        }

        return groups;
    }

    /// <summary>The position of a column.</summary>
    /// <param name="key">The column's key.</param>
    /// <returns>Its position from 0.</returns>
    /// <exception cref="ArgumentException">No column has that key.</exception>
    public int IndexOf(string key)
    {
        for (int at = 0; at < Columns.Count; at++)
        {
            if (Columns[at].Key == key)
            {
                return at;
            }
        }

        throw new ArgumentException($"Table [{Title}] has no column [{key}]; it has {string.Join(", ", Columns.Select(column => $"[{column.Key}]"))}.", nameof(key));
    }

    private static string NameOf(Row row, int column) => row.Cells[column] is TextCell words ? words.Text : "";

    private void CheckKeys()
    {
        string? twice = Columns.CountBy(column => column.Key).Where(pair => pair.Value > 1).Select(pair => pair.Key).FirstOrDefault();
        if (twice is not null)
        {
            throw new ArgumentException($"Table [{Title}] has two columns [{twice}].");
        }
    }

    private void CheckRows()
    {
        for (int row = 0; row < Rows.Count; row++)
        {
            IReadOnlyList<Cell> cells = Rows[row].Cells;
            if (cells.Count != Columns.Count)
            {
                throw new ArgumentException($"Table [{Title}] row [{row + 1}] has {cells.Count} cells for {Columns.Count} columns.");
            }

            int wrong = Enumerable.Range(0, cells.Count).FirstOrDefault(at => !Columns[at].Takes(cells[at]), -1);
            if (wrong >= 0)
            {
                throw new ArgumentException($"Table [{Title}] row [{row + 1}] column [{Columns[wrong].Key}]: a {cells[wrong].GetType().Name} can't stand in a column of {Columns[wrong].Shape.Kind}.");
            }
        }
    }

    private void CheckOrder()
    {
        if (!Rows.Select(row => row.Kind).SequenceEqual(Rows.Select(row => row.Kind).Order()))
        {
            throw new ArgumentException($"Table [{Title}]: ordinary rows come first, then rows beside them, then totals.");
        }
    }
}
