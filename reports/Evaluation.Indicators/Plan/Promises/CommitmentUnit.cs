namespace Evaluation.Indicators.Plan.Promises;

/// <summary>Unit of what a signatory commits.</summary>
public enum CommitmentUnit
{
    /// <summary>Full-time equivalents.</summary>
    Etp,

    /// <summary>Hours.</summary>
    Hours,

    /// <summary>Things: computers, rooms.</summary>
    Units,

    /// <summary>Euros.</summary>
    Euros,
}
