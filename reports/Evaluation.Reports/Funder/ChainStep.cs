namespace Evaluation.Reports.Funder;

/// <summary>One step of the chain of money, since the agreement began.</summary>
/// <param name="Contract">Its contract.</param>
/// <param name="Name">What people call it.</param>
/// <param name="Amount">Euros that reached it; null when nobody told any.</param>
/// <param name="Before">Euros that reached the step before it that is told; null when none is.</param>
/// <param name="NameBefore">What people call that step.</param>
internal sealed record ChainStep(string Contract, string Name, decimal? Amount, decimal? Before, string? NameBefore)
{
    /// <summary>Whether more reached it than the step before, which needs an explanation.</summary>
    internal bool Exceeds => Amount > Before;

    internal static IReadOnlyList<ChainStep> All(FunderValues values)
    {
        List<ChainStep> steps = [];
        foreach ((string contract, string name) in FunderContracts.Chain.Zip(["Annoncé", "Engagé", "Conventionné", "Versé", "Justifié"]))
        {
            ChainStep? last = steps.LastOrDefault(step => step.Amount is not null);
            steps.Add(new ChainStep(contract, name, values.Number("depuis", contract), last?.Amount, last?.Name));
        }

        return steps;
    }
}
