using Evaluation.Indicators.Contracts;

namespace Evaluation.Indicators.Queries;

/// <summary>A contract that reads rows, ready to stand in a statement.</summary>
/// <param name="Contract">The contract.</param>
/// <param name="RowsSql">The SELECT that makes its rows, its own or that of its fact; null when it reads a table.</param>
/// <param name="Condition">Its conditions as SQL over <c>f</c>, with the keys of its codes; empty when it keeps every row.</param>
/// <param name="WeightCondition">The rows that hold the weights of an index; empty for other measures.</param>
internal sealed record Leaf(IndicatorContract Contract, string? RowsSql, string Condition, string WeightCondition)
{
    /// <summary>The column of persons, each of whom one namespace names.</summary>
    public const string Person = "beneficiary_key";

    private const string Namespace = "namespace_key";

    /// <summary>Those of its conditions that columns of few values tell, as SQL over <c>f</c>; empty when there are none.</summary>
    public string OfKeys { get; init; } = "";

    /// <summary>Its other conditions, as SQL over <c>f</c>; empty when there are none.</summary>
    public string OfRows { get; init; } = Condition;

    /// <summary>Whether no row can meet its conditions: nobody delivers by the feeds it reads, for one.</summary>
    public bool KeepsNothing { get; init; }

    /// <summary>The columns that <see cref="OfKeys"/> names.</summary>
    public IReadOnlyList<string> KeyColumns { get; init; } = [];

    /// <summary>The table in which the rows of <see cref="RowsSql"/> are kept for the period; null when they are made anew.</summary>
    public string? KeptIn { get; init; }

    /// <summary>The column by which rows must also be kept apart to compute it; null when none.</summary>
    public string? FineColumn => Contract switch
    {
        { Rounding: Rounding.HalfUpPerKind } => "kind_key",
        { Measure: IndexMeasure } => "territory_key",
        { Measure: LargestMeasure largest } => largest.By,
        { Measure: MedianMeasure median } => median.Column,
        _ => null,
    };

    /// <summary>The column whose keys it counts once each; null when it does not.</summary>
    public string? OnceColumn => Contract.Measure switch
    {
        DistinctMeasure distinct => distinct.Column,
        LargestMeasure largest => largest.Column,
        _ => null,
    };

    /// <summary>Whether it counts persons once each.</summary>
    public bool CountsPersons => OnceColumn == Person;

    /// <summary>What leaves must have in common to share a statement.</summary>
    public string Source => $"{Contract.Fact}|{RowsSql}|{(AddsOverNamespaces ? Namespace : FineColumn)}|{Contract.At}";

    // Nobody stands in two namespaces, so what each of them holds adds up to the whole.
    private bool AddsOverNamespaces => Contract.Fact == FactTable.Person && FineColumn is null or Namespace && (OnceColumn is null || CountsPersons) && Contract.Measure is not AgeMeasure;

    /// <summary>The column by which the rows of leaves that share a statement are kept apart; null when none.</summary>
    public static string? Fine(IReadOnlyList<Leaf> leaves) => leaves.Select(leaf => leaf.FineColumn).FirstOrDefault(column => column is not null);
}
