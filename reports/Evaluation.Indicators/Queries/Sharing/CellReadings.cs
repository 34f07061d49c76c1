namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>Readings that count and sum over one fact in one period: its rows are put together once, as fine as the readings need, and each is made from that.</summary>
internal sealed class CellReadings
{
    private readonly StarReader _star;
    private readonly IReadOnlyList<Reading> _readings;
    private readonly CellMeasures _measures;
    private readonly bool _keptFirst;
    private readonly Lazy<Dictionary<Reading, IRowTally>> _cells;

    /// <param name="star">The star.</param>
    /// <param name="readings">What is made from them: contracts of one <see cref="Leaf.Source"/>, one period, one geography, one <see cref="CellFamily"/>.</param>
    public CellReadings(StarReader star, IReadOnlyList<Reading> readings)
    {
        _star = star;
        _measures = new CellMeasures(star.Session.FiltersAggregates);
        _readings = readings;
        // Where all readings keep the same rows, the others make no cells.
        _keptFirst = readings.Select(reading => CellFamily.Kept(reading.Scope)).Distinct().Count() == 1;
        _cells = new Lazy<Dictionary<Reading, IRowTally>>(Read);
    }

    /// <summary>What one of the readings holds.</summary>
    public IReadOnlyList<StatementRow> Rows(Reading reading) => _cells.Value[reading].Rows();

    private Dictionary<Reading, IRowTally> Read()
    {
        Passage passage = new(_star);
        Dictionary<Reading, IRowTally> cells = new(ReferenceEqualityComparer.Instance);
        foreach (Reading reading in _readings)
        {
            int? kept = _keptFirst ? null : passage.Filter(reading.Scope);
            cells[reading] = new SumTally(reading, kept, passage.Places(reading), [.. reading.Leaves.Select(leaf => _measures.Of(leaf, passage))]);
        }

        passage.Read(StatementText.Cells, StatementBuilder.Parameters(_readings[0].Leaves[0], _readings[0].Scope), [.. cells.Values], before: Cells());
        return cells;
    }

    private string Cells()
    {
        Reading first = _readings[0];
        string[] keys = [.. _readings.SelectMany(Keys).Distinct().Order(StringComparer.Ordinal)];
        StatementParts parts = new(_star.MergesStructures);
        Array.ForEach(keys, key => parts.Select(key == "date_key" ? CellFamily.FirstOfMonth : $"f.{key}", key));
        new StatementBuilder(_star).Keep(first.Leaves[0], _keptFirst ? first.Scope : first.Scope with { Filter = RowFilter.None, Kept = [] }, parts);
        _measures.Select(parts);
        return StatementText.WithCells(StatementText.Source(first.Leaves[0]), parts, keys, _measures.Aggregates());
    }

    private IEnumerable<string> Keys(Reading reading) =>
    [
        .. reading.Leaves.SelectMany(leaf => reading.Scope.Slices.Select(slice => CellFamily.Column(slice, leaf)!)),
        .. _keptFirst ? [] : CellFamily.Columns(reading.Scope.Filter),
        .. reading.Leaves.SelectMany(leaf => leaf.KeyColumns),
        .. Leaf.Fine(reading.Leaves) is string fine ? [fine] : Array.Empty<string>(),
    ];
}
