namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>What cells hold: contracts that differ only by conditions on the keys of cells share one measure.</summary>
/// <param name="filters">Whether the engine counts the rows that a condition keeps, rather than what a CASE leaves, which costs more.</param>
internal sealed class CellMeasures(bool filters)
{
    private readonly List<(string Condition, string? Row, Leaf Leaf)> _measures = [];

    /// <summary>Where a contract finds, in a passage of the cells, what each brings it.</summary>
    public SumTally.Measured Of(Leaf leaf, Passage passage)
    {
        int measure = Of(leaf);
        return new SumTally.Measured(
            passage.Condition(leaf.OfKeys), passage.Column($"f.c{measure}"), LeafColumns.IsCount(leaf) ? null : (passage.Column($"f.n{measure}"), passage.Column($"coalesce(f.v{measure}, 0)")));
    }

    /// <summary>Selects what each row brings.</summary>
    public void Select(StatementParts parts)
    {
        for (int index = 0; index < _measures.Count; index++)
        {
            if (IsConditionAlone(_measures[index]))
            {
                parts.Select(_measures[index].Condition, $"r{index}");
            }
            else
            {
                LeafColumns.Select(_measures[index].Leaf, index, _measures[index].Condition, parts);
            }
        }
    }

    /// <summary>What a cell is made of.</summary>
    public IEnumerable<string> Aggregates() => _measures.SelectMany((measure, index) => IsConditionAlone(measure)
        ? [$"count(*) filter (where r{index}) as c{index}"]
        : LeafColumns.Aggregates(measure.Leaf, index));

    private int Of(Leaf leaf)
    {
        (string Condition, string? Row) wanted = (leaf.OfRows, LeafColumns.Row(leaf.Contract.Measure, new StatementParts(mergesStructures: false)));
        int known = _measures.FindIndex(measure => (measure.Condition, measure.Row) == wanted);
        if (known < 0)
        {
            _measures.Add((wanted.Condition, wanted.Row, leaf));
        }

        return known < 0 ? _measures.Count - 1 : known;
    }

    private bool IsConditionAlone((string Condition, string? Row, Leaf Leaf) measure) => filters && measure is { Row: null, Condition.Length: > 0 };
}
