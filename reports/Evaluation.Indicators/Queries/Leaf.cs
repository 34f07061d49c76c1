using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>A contract that reads rows, ready to stand in a statement.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="RowsSql">The SELECT that makes its rows, its own or that of its fact; null when it reads a table.</param>
/// <param name="Condition">Its conditions as SQL over <c>f</c>, with the keys of its codes; empty when it keeps every row.</param>
/// <param name="WeightCondition">The rows that hold the weights of an index; empty for other measures.</param>
internal sealed record Leaf(IndicatorContract Contract, string? RowsSql, string Condition, string WeightCondition)
{
    /// <summary>The column by which rows must also be kept apart to compute it; null when none.</summary>
    public string? FineColumn => Contract switch
    {
        { Rounding: Rounding.HalfUpPerKind } => "kind_key",
        { Measure: IndexMeasure } => "territory_key",
        { Measure: LargestMeasure largest } => largest.By,
        { Measure: MedianMeasure median } => median.Column,
        _ => null,
    };

    /// <summary>What leaves must have in common to share a statement.</summary>
    public string Source => $"{Contract.Fact}|{RowsSql}|{FineColumn}|{Contract.At}";
}
