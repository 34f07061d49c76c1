using System.Data;
using System.Globalization;
using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>
/// Readings that count persons over the same rows: these are read once for all of them, person after person, each with what it is to every reading (a
/// column a slice, a filter, a condition), rather than put together by person again for each.
/// </summary>
internal sealed class PersonReadings
{
    private readonly StatementBuilder _builder;
    private readonly StatementParts _parts;
    private readonly List<string> _filters = [];
    private readonly List<string> _columns = [$"f.{Leaf.Person}"];
    private readonly Lazy<Dictionary<Reading, PersonCells>> _cells;

    /// <param name="star">The star.</param>
    /// <param name="readings">All of the rows of one query, one period and one geography; each one that <see cref="Takes"/>.</param>
    public PersonReadings(StarReader star, IReadOnlyList<Reading> readings)
    {
        _builder = new StatementBuilder(star);
        _parts = new StatementParts(star.MergesStructures, ofPeriod: true);
        _cells = new Lazy<Dictionary<Reading, PersonCells>>(() => Read(star, readings));
    }

    /// <summary>Whether a reading counts persons, or rows, and nothing else.</summary>
    public static bool Takes(Reading reading) =>
        reading.Leaves.All(leaf => leaf is { RowsSql: not null, WeightCondition: "", Contract.At: ValueMoment.Period } && (leaf.CountsPersons || LeafColumns.IsCount(leaf)))
        && !reading.Scope.Slices.Contains(Slice.Action)
        && reading.Scope.Slices.Count + (Leaf.Fine(reading.Leaves) is null ? 0 : 1) <= PersonCells.MostPlaces;

    /// <summary>What one of the readings holds.</summary>
    public IReadOnlyList<StatementRow> Rows(Reading reading) => _cells.Value[reading].Rows();

    private Dictionary<Reading, PersonCells> Read(StarReader star, IReadOnlyList<Reading> readings)
    {
        Dictionary<Reading, PersonCells> cells = new(ReferenceEqualityComparer.Instance);
        foreach (Reading reading in readings)
        {
            cells[reading] = Cells(reading);
        }

        Leaf first = readings[0].Leaves[0];
        StatementScope everything = readings[0].Scope with { Filter = RowFilter.None, Kept = [] };
        _builder.Keep(first, everything, _parts);
        for (int index = 0; index < _columns.Count; index++)
        {
            _parts.Select($"cast({_columns[index]} as bigint)", string.Create(CultureInfo.InvariantCulture, $"c{index}"));
        }

        Statement statement = new(StatementText.Held(StatementText.Source(first), _parts) + $"  order by f.{Leaf.Person}\n", StatementBuilder.Parameters(first, everything), [], everything);
        using IDataReader rows = star.Session.StreamText(statement.Sql, StatementRun.Parameters(statement, star.Load));
        Count(rows, [.. cells.Values]);
        return cells;
    }

    // A block is counted while the next one is read.
    private static void Count(IDataReader rows, PersonCells[] cells)
    {
        (PersonBlock read, PersonBlock counted) = (new(rows.FieldCount), new(rows.FieldCount));
        Task counting = Task.CompletedTask;
        while (read.Fill(rows))
        {
            counting.Wait();
            (read, counted) = (counted, read);
            PersonBlock block = counted;
            counting = Task.Run(() => Array.ForEach(cells, reading => reading.Add(block)));
        }

        counting.Wait();
    }

    private PersonCells Cells(Reading reading)
    {
        int[] slices = [.. reading.Scope.Slices.Select(slice => Column(SliceExpression.Of(slice, reading.Leaves[0], reading.Scope, _parts)))];
        int[] fine = Leaf.Fine(reading.Leaves) is string column ? [Column($"f.{column}")] : [];
        return new PersonCells(reading, Condition(Filter(reading.Scope)), [.. slices, .. fine], [.. reading.Leaves.Select(leaf => Condition(leaf.Condition))]);
    }

    // Filters alike are joined to once.
    private string Filter(StatementScope scope)
    {
        string kept = CellFamily.Kept(scope);
        return kept.Length == 0 ? "" : _builder.KeepsRow(scope, string.Create(CultureInfo.InvariantCulture, $"kept{Place(_filters, kept)}"), _parts);
    }

    private int? Condition(string condition) => condition.Length == 0 ? null : Column($"case when {condition} then 1 else 0 end");

    private int Column(string expression) => Place(_columns, expression);

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
