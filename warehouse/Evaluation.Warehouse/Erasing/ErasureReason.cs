namespace Evaluation.Warehouse.Erasing;

/// <summary>Why persons are erased.</summary>
public enum ErasureReason
{
    /// <summary>The person asked for it.</summary>
    Asked,

    /// <summary>The last contact was too long ago.</summary>
    Expired,
}
