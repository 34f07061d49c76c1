namespace Evaluation.Indicators.Queries;

/// <summary>One statement ready to run, for contracts that share rows and slices.</summary>
/// <param name="Sql">The SELECT.</param>
/// <param name="Parameters">Its parameters, in the order they should be told.</param>
/// <param name="Leaves">Its contracts, in the order of its columns.</param>
/// <param name="Scope">What they share.</param>
internal sealed record Statement(string Sql, IReadOnlyList<KeyValuePair<string, int>> Parameters, IReadOnlyList<Leaf> Leaves, StatementScope Scope)
{
    /// <summary>The parameters that its text names.</summary>
    public IEnumerable<KeyValuePair<string, int>> Named => Parameters.Where(parameter => Sql.Contains($"@{parameter.Key}", StringComparison.Ordinal));
}
