namespace Evaluation.Indicators.Plan.Promises;

/// <summary>What sort of means a signatory commits.</summary>
public enum CommitmentKind
{
    /// <summary>People and their hours.</summary>
    Human,

    /// <summary>Rooms, computers, vehicles.</summary>
    Material,

    /// <summary>Money.</summary>
    Financial,
}
