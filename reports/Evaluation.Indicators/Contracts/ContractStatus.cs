namespace Evaluation.Indicators.Contracts;

/// <summary>Whether the definition is one that somebody published, or ours.</summary>
public enum ContractStatus
{
    /// <summary>Found in public code or an official text.</summary>
    Verified,

    /// <summary>Our proposal, because no public definition exists.</summary>
    Proposal,
}
