using System.Globalization;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>
/// Rows that are read once for several readings: each comes with what it is to every one of them (a column a slice, a filter, a condition), and the program puts
/// it in their cells.
/// </summary>
/// <param name="star">The star.</param>
internal sealed class Passage(StarReader star)
{
    /// <summary>The most columns that a reading's cells are told apart by.</summary>
    public const int MostPlaces = 3;

    private readonly StatementBuilder _builder = new(star);
    private readonly List<string> _filters = [];
    private readonly List<string> _columns = [];

    /// <summary>The statement while it is being written.</summary>
    public StatementParts Parts { get; } = new(star.MergesStructures, ofPeriod: true);

    /// <summary>Whether a reading's cells are told apart by few columns, each of which one row has one value of.</summary>
    public static bool Takes(Reading reading) =>
        !reading.Scope.Slices.Contains(Slice.Action) && reading.Scope.Slices.Count + (Leaf.Fine(reading.Leaves) is null ? 0 : 1) <= MostPlaces;

    /// <summary>The column of an expression over <c>f</c> that is a whole number, never null.</summary>
    public int Column(string expression) => Place(_columns, expression);

    /// <summary>The column that tells whether a row meets a condition; null where every row does.</summary>
    public int? Condition(string condition) => condition.Length == 0 ? null : Column($"case when {condition} then 1 else 0 end");

    /// <summary>The column that tells whether a filter keeps a row; null where it keeps all.</summary>
    public int? Filter(StatementScope scope)
    {
        string kept = CellFamily.Kept(scope);
        return kept.Length == 0 ? null : Condition(_builder.KeepsRow(scope, string.Create(CultureInfo.InvariantCulture, $"kept{Place(_filters, kept)}"), Parts));
    }

    /// <summary>The columns that a reading's cells are told apart by: its slices, then the one that its rows are kept apart by where there is one.</summary>
    public int[] Places(Reading reading) =>
    [
        .. reading.Scope.Slices.Select(slice => Column(SliceExpression.Of(slice, reading.Leaves[0], reading.Scope, Parts))),
        .. Leaf.Fine(reading.Leaves) is string fine ? [Column($"f.{fine}")] : Array.Empty<int>(),
    ];

    /// <summary>Reads the rows; a block of them is counted while the next one is read.</summary>
    /// <param name="source">The table or the query they come from.</param>
    /// <param name="parameters">The parameters of the statement.</param>
    /// <param name="tallies">The cells they are put in.</param>
    /// <param name="before">What the statement begins with.</param>
    /// <param name="order">The expression that they are put in the order of; null for any order.</param>
    public void Read(string source, IEnumerable<KeyValuePair<string, int>> parameters, IReadOnlyList<IRowTally> tallies, string before = "", string? order = null)
    {
        for (int index = 0; index < _columns.Count; index++)
        {
            Parts.Select($"cast({_columns[index]} as bigint)", string.Create(CultureInfo.InvariantCulture, $"c{index}"));
        }

        string sql = before + StatementText.Held(source, Parts) + (order is null ? "" : $"  order by {order}\n");
        using NumberRows rows = star.Session.StreamNumbers(sql, StatementRun.Parameters(parameters, star.Load));
        (RowBlock read, RowBlock counted) = (new(rows.Width), new(rows.Width));
        Task counting = Task.CompletedTask;
        while (read.Fill(rows))
        {
            counting.Wait();
            (read, counted) = (counted, read);
            RowBlock block = counted;
            counting = Task.Run(() => Parallel.ForEach(tallies, tally => tally.Add(block)));
        }

        counting.Wait();
    }

    private static int Place(List<string> texts, string text)
    {
        int known = texts.IndexOf(text);
        if (known < 0)
        {
            texts.Add(text);
        }

        return known < 0 ? texts.Count - 1 : known;
    }
}
