using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>The columns of one contract in a statement: what each row brings, then what is made of the rows.</summary>
internal static class LeafColumns
{
    /// <summary>Selects what each row brings: <c>m</c> the measure, <c>r</c> that the row counts, <c>w</c> its weight.</summary>
    public static void Select(Leaf leaf, int index, string condition, StatementParts parts)
    {
        if (Row(leaf.Contract.Measure, parts) is string measure)
        {
            parts.Select(Kept(condition, measure), $"m{index}");
        }

        parts.Select(Kept(condition, "1"), $"r{index}");
        if (leaf.WeightCondition.Length > 0)
        {
            parts.Select(Kept(leaf.WeightCondition, "f.value"), $"w{index}");
        }
    }

    /// <summary>What is made of the rows: <c>c</c> rows, <c>n</c> rows measured, <c>v</c> the value, <c>w</c> the weight; a count is its rows.</summary>
    public static IEnumerable<string> Aggregates(Leaf leaf, int index)
    {
        yield return $"cast(count(r{index}) as bigint) as c{index}";
        if (!IsCount(leaf))
        {
            yield return $"cast(count(m{index}) as bigint) as n{index}";
            yield return $"{Total(leaf, index)} as v{index}";
        }

        if (leaf.WeightCondition.Length > 0)
        {
            yield return $"{Sum($"w{index}", "decimal(28, 6)")} as w{index}";
        }
    }

    /// <summary>Whether the value is the number of rows, told once.</summary>
    public static bool IsCount(Leaf leaf) => leaf.Contract.Measure is CountMeasure or MedianMeasure;

    private static string Total(Leaf leaf, int index) => leaf.Contract.Measure switch
    {
        DistinctMeasure or LargestMeasure => $"cast(count(distinct m{index}) as bigint)",
        AgeMeasure => $"cast(max(m{index}) as bigint)",
        _ => Sum($"m{index}", leaf.Contract.Fact is FactTable.Need or FactTable.CommitmentStep ? "decimal(28, 6)" : "bigint"),
    };

    private static string Sum(string column, string type) => $"cast(sum(cast({column} as {type})) as {type})";

    /// <summary>What one row brings to a measure; null when it counts as one.</summary>
    public static string? Row(Measure measure, StatementParts parts) => measure switch
    {
        CountMeasure or MedianMeasure => null,
        SumMeasure sum => Sum(sum.Columns),
        DistinctMeasure distinct => Key(distinct.Column, parts),
        LargestMeasure largest => Key(largest.Column, parts),
        IndexMeasure index => $"f.{index.Column}",
        AgeMeasure age => $"f.{age.Column}",
        _ => throw new InvalidOperationException($"Measure [{measure}] reads no rows"),
    };

    /// <summary>A durable key; null where it names nobody.</summary>
    public static string Key(string column, StatementParts parts)
    {
        string key = column == "structure_key" ? parts.Structure() : $"f.{column}";
        return $"case when {key} > 0 then {key} end";
    }

    private static string Sum(IReadOnlyList<string> columns) => columns.Count == 1
        ? $"f.{columns[0]}"
        : $"case when {string.Join(" or ", columns.Select(column => $"f.{column} is not null"))} then {string.Join(" + ", columns.Select(column => $"coalesce(f.{column}, 0)"))} end";

    /// <summary>An expression where a condition holds; null elsewhere.</summary>
    public static string Kept(string condition, string expression) =>
        condition.Length == 0 ? expression : $"case when {condition} then {expression} end";
}
