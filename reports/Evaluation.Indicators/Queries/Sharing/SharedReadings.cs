using System.Globalization;
using System.Text.RegularExpressions;

namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>
/// Questions answered together: what several of them read is read once. Rows that a query makes are kept, where the engine keeps tables for the session, as
/// they are; rows of facts are put together into cells, from one passage of which counts and sums are made; persons are counted in one passage of the rows about
/// them.
/// </summary>
internal sealed partial class SharedReadings : IDisposable
{
    private readonly StarReader _star;
    private readonly KeptTables _tables;
    private readonly StatementBuilder _builder;
    private readonly StatementRun _run;
    private readonly Dictionary<Reading, (CellReadings Cells, Reading Part)> _cells = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<string, Lazy<KeptTable?>> _rows = new(StringComparer.Ordinal);
    private readonly Dictionary<Reading, PersonReadings> _persons = new(ReferenceEqualityComparer.Instance);

    /// <param name="star">The star.</param>
    /// <param name="readings">Everything that will be read.</param>
    public SharedReadings(StarReader star, IEnumerable<Reading> readings)
    {
        _star = star;
        _tables = new KeptTables(star);
        _builder = new StatementBuilder(star);
        _run = new StatementRun(star);
        if (star.Changed is not null)
        {
            return;
        }

        foreach (IGrouping<string, Reading> made in readings.Where(PersonReadings.Takes).GroupBy(Made).Where(CountsPersons))
        {
            PersonReadings persons = new(star, [.. made]);
            foreach (Reading reading in made)
            {
                _persons[reading] = persons;
            }
        }

        Reading[] others = [.. readings.Where(reading => !_persons.ContainsKey(reading))];
        foreach (IGrouping<string, Reading> made in others.Where(reading => star.Session.KeepsTables && reading.Leaves[0].RowsSql is not null).GroupBy(Made).Where(made => made.Skip(1).Any()))
        {
            ShareRows(made.Key, [.. made]);
        }

        foreach (IGrouping<string, (Reading Whole, Reading Part)> same in others.SelectMany(OfCells).GroupBy(pair => Cells(pair.Part)).Where(Gains))
        {
            CellReadings cells = new(star, [.. same.Select(pair => pair.Part)]);
            foreach ((Reading whole, Reading part) in same)
            {
                _cells[whole] = (cells, part);
            }
        }
    }

    /// <summary>What a reading holds, its contracts in one part or two; nothing of those of which it would find nothing.</summary>
    public IEnumerable<(Reading Part, IReadOnlyList<StatementRow> Rows)> Rows(Reading reading)
    {
        if (_persons.TryGetValue(reading, out PersonReadings? persons))
        {
            return [(reading, persons.Rows(reading))];
        }

        return _cells.TryGetValue(reading, out (CellReadings Cells, Reading Part) shared)
            ? Alone(reading with { Leaves = [.. reading.Leaves.Except(shared.Part.Leaves)] }).Prepend((shared.Part, shared.Cells.Rows(shared.Part)))
            : Alone(reading);
    }

    /// <inheritdoc/>
    public void Dispose() => _tables.Dispose();

    private IEnumerable<(Reading Part, IReadOnlyList<StatementRow> Rows)> Alone(Reading reading)
    {
        if (reading.Leaves.Count == 0)
        {
            return [];
        }

        KeptTable? kept = _rows.GetValueOrDefault(Made(reading))?.Value;
        return kept is { IsEmpty: true } ? [] : [(reading, _run.Rows(_builder.Build([.. reading.Leaves.Select(leaf => leaf with { KeptIn = kept?.Name })], reading.Scope)))];
    }

    private static bool CountsPersons(IEnumerable<Reading> made) => made.Count(reading => reading.Leaves.Any(leaf => leaf.CountsPersons)) > 1;

    // Cells are read again: they cost less than what they spare where they answer several questions, or many contracts.
    private static bool Gains(IEnumerable<(Reading Whole, Reading Part)> same) => same.Skip(1).Any() || same.Single().Part.Leaves.Count > 2;

    // Rows of which all that is read can be made from cells are not kept: there may be as many as activities.
    private void ShareRows(string made, IReadOnlyList<Reading> readings)
    {
        if (readings.Any(reading => !OfCells(reading).Any(pair => pair.Part.Leaves.Count == reading.Leaves.Count)))
        {
            StatementParts parts = new(mergesStructures: false);
            Array.ForEach(ColumnsRead(readings), column => parts.Select($"f.{column}", column));
            _builder.Keep(readings[0].Leaves[0], readings[0].Scope with { Filter = RowFilter.None, Kept = [] }, parts);
            string sql = StatementText.Held(StatementText.Source(readings[0].Leaves[0]), parts);
            _rows[made] = new Lazy<KeptTable?>(() => _tables.Keep(sql, StatementBuilder.Parameters(readings[0].Leaves[0], readings[0].Scope)));
        }
    }

    // Of rows that are kept, the columns that the statements over them name; where they name none, one does to count rows.
    private string[] ColumnsRead(IReadOnlyList<Reading> readings) => [.. readings
        .Select(reading => _builder.Build([.. reading.Leaves.Select(leaf => leaf with { KeptIn = "kept" })], reading.Scope))
        .SelectMany(statement => RowColumn().Matches(statement.Sql).Select(match => match.Groups[1].Value))
        .DefaultIfEmpty("activity_key")
        .Distinct()
        .Order(StringComparer.Ordinal)];

    [GeneratedRegex(@"\bf\.(\w+)")]
    private static partial Regex RowColumn();

    // Nothing for a reading that nothing of can be made from cells.
    private IEnumerable<(Reading Whole, Reading Part)> OfCells(Reading reading)
    {
        Leaf[] leaves = _rows.ContainsKey(Made(reading)) || !Passage.Takes(reading) ? [] : [.. reading.Leaves.Where(leaf => CellFamily.Takes(leaf, reading.Scope, _star.MergesStructures))];
        return leaves.Length == 0 ? [] : [(reading, reading with { Leaves = leaves })];
    }

    private static string Made(Reading reading) => string.Create(
        CultureInfo.InvariantCulture, $"{reading.Leaves[0].RowsSql}|{reading.Leaves[0].Contract.At}|{reading.Scope.Period.Code}|{reading.Scope.Vintage}");

    private static string Cells(Reading reading) => string.Create(
        CultureInfo.InvariantCulture, $"{reading.Leaves[0].Source}|{reading.Scope.Period.Code}|{reading.Scope.Vintage}|{CellFamily.Of(reading.Scope)}");
}
