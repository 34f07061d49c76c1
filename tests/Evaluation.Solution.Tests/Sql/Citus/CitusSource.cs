namespace Evaluation.Solution.Tests.Sql.Citus;

/// <summary>What stands under one alias in a FROM, as Citus sees it.</summary>
/// <param name="Alias">The alias.</param>
/// <param name="ReadsFact">Whether rows spread over machines come out of it.</param>
/// <param name="Computed">Whether it is a CTE, computed before what reads it.</param>
/// <param name="Keys">Columns that hold the distribution column.</param>
internal sealed record CitusSource(string Alias, bool ReadsFact, bool Computed, IReadOnlyCollection<string> Keys);
