namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>What stands under one alias in a FROM, as Citus sees it.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="SpreadBy">The distribution column of the rows that come out of it; null when they are not spread over machines.</param>
/// <param name="Computed">Whether it is a query, which Citus can compute before what reads it.</param>
/// <param name="Keys">Columns that hold the distribution column.</param>
internal sealed record CitusSource(string Alias, string? SpreadBy, bool Computed, IReadOnlyCollection<string> Keys)
{
    /// <summary>Whether rows spread over machines come out of it.</summary>
    public bool ReadsFact => SpreadBy is not null;
}
