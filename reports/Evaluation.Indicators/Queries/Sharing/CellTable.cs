namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>The cells of a fact in one period: its rows put together, as fine as the readings made from them need.</summary>
internal sealed class CellTable
{
    private readonly StarReader _star;
    private readonly StatementBuilder _builder;
    private readonly IReadOnlyList<Reading> _readings;
    private readonly CellMeasures _measures = new();
    private readonly bool _keptFirst;
    private readonly Lazy<KeptTable?> _table;

    /// <param name="star">The star.</param>
    /// <param name="tables">Where they are kept.</param>
    /// <param name="readings">What is made from them: contracts of one <see cref="Leaf.Source"/>, one period, one geography, one <see cref="CellFamily"/>.</param>
    public CellTable(StarReader star, KeptTables tables, IReadOnlyList<Reading> readings)
    {
        _star = star;
        _builder = new StatementBuilder(star);
        _readings = readings;
        // Where all readings keep the same rows, the others make no cells.
        _keptFirst = readings.Select(reading => CellFamily.Kept(reading.Scope)).Distinct().Count() == 1;
        foreach (Leaf leaf in readings.SelectMany(reading => reading.Leaves))
        {
            _measures.Of(leaf);
        }

        _table = new Lazy<KeptTable?>(() => tables.Keep(Cells(), StatementBuilder.Parameters(readings[0].Leaves[0], readings[0].Scope)));
    }

    /// <summary>The statements of one of the readings: one, or none where there are no cells; null when these could not be kept.</summary>
    public IReadOnlyList<Statement>? Statements(Reading reading) => _table.Value switch
    {
        null => null,
        { IsEmpty: true } => [],
        KeptTable table => [Statement(reading, table)],
    };

    private Statement Statement(Reading reading, KeptTable table)
    {
        StatementParts parts = new(_star.MergesStructures);
        List<string> groups = [.. StatementBuilder.Slices(reading.Leaves[0], reading.Scope, parts), .. StatementBuilder.Fine(reading.Leaves, parts)];
        if (!_keptFirst)
        {
            _builder.KeepFilter(reading.Scope, parts);
        }

        for (int index = 0; index < reading.Leaves.Count; index++)
        {
            _measures.Bring(reading.Leaves[index], index, parts);
        }

        string sql = StatementText.Write(table.Name, parts, groups, reading.Leaves.SelectMany(CellMeasures.Sums));
        return new Statement(sql, StatementBuilder.Parameters(reading.Leaves[0], reading.Scope), reading.Leaves, reading.Scope);
    }

    private string Cells()
    {
        Reading first = _readings[0];
        string[] keys = [.. _readings.SelectMany(Keys).Distinct().Order(StringComparer.Ordinal)];
        StatementParts parts = new(_star.MergesStructures);
        Array.ForEach(keys, key => parts.Select(key == "date_key" ? CellFamily.FirstOfMonth : $"f.{key}", key));
        _builder.Keep(first.Leaves[0], _keptFirst ? first.Scope : first.Scope with { Filter = RowFilter.None, Kept = [] }, parts);
        _measures.Select(parts);
        return StatementText.Write(StatementText.Source(first.Leaves[0]), parts, keys, _measures.Aggregates());
    }

    private IEnumerable<string> Keys(Reading reading) =>
    [
        .. reading.Leaves.SelectMany(leaf => reading.Scope.Slices.Select(slice => CellFamily.Column(slice, leaf)!)),
        .. _keptFirst ? [] : CellFamily.Columns(reading.Scope.Filter),
        .. reading.Leaves.SelectMany(leaf => leaf.KeyColumns),
        .. Leaf.Fine(reading.Leaves) is string fine ? [fine] : Array.Empty<string>(),
    ];
}
