namespace Evaluation.Indicators.Queries.Sharing;

/// <summary>What cells hold: contracts that differ only by conditions on the keys of cells share one measure.</summary>
internal sealed class CellMeasures
{
    private readonly List<(string Condition, string? Row, Leaf Leaf)> _measures = [];

    /// <summary>The place of a contract's measure, which it has from now on.</summary>
    public int Of(Leaf leaf)
    {
        (string Condition, string? Row) wanted = (leaf.OfRows, LeafColumns.Row(leaf.Contract.Measure, new StatementParts(mergesStructures: false)));
        int known = _measures.FindIndex(measure => (measure.Condition, measure.Row) == wanted);
        if (known >= 0)
        {
            return known;
        }

        _measures.Add((wanted.Condition, wanted.Row, leaf));
        return _measures.Count - 1;
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

    // Counting what a filter keeps costs less than counting what a CASE leaves; every engine that keeps tables knows it.
    private static bool IsConditionAlone((string Condition, string? Row, Leaf Leaf) measure) => measure is { Row: null, Condition.Length: > 0 };

    /// <summary>Selects what a cell brings to a contract.</summary>
    public void Bring(Leaf leaf, int index, StatementParts parts)
    {
        int measure = Of(leaf);
        foreach (string column in Columns(leaf))
        {
            parts.Select(LeafColumns.Kept(leaf.OfKeys, $"f.{column}{measure}"), $"{column}{index}");
        }
    }

    /// <summary>What is made of the cells for a contract.</summary>
    public static IEnumerable<string> Sums(Leaf leaf, int index) => Columns(leaf).Select(column => column == "v"
        ? $"cast(sum(cast(v{index} as bigint)) as bigint) as v{index}"
        : $"coalesce(cast(sum(cast({column}{index} as bigint)) as bigint), 0) as {column}{index}");

    private static IEnumerable<string> Columns(Leaf leaf) => LeafColumns.IsCount(leaf) ? ["c"] : ["c", "n", "v"];
}
