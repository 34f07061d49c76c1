namespace Evaluation.Reports.Figures;

/// <summary>What one indicator means, in plain words.</summary>
/// <param name="Contract">The contract that says so.</param>
/// <param name="Title">The indicator's name.</param>
/// <param name="Text">Its meaning.</param>
/// <param name="Source">Where it comes from.</param>
/// <param name="Limits">What it can't say, breaks in its series; may be empty.</param>
public sealed record Definition(ContractReference Contract, string Title, string Text, string Source, IReadOnlyList<string> Limits)
{
    /// <summary>Of which other indicators it is made, and how; null where it is read from rows.</summary>
    public string? Calculation { get; init; }
}
