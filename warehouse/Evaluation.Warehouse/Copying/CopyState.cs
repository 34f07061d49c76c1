namespace Evaluation.Warehouse.Copying;

/// <summary>How a table came to be equal in both warehouses.</summary>
public enum CopyState
{
    /// <summary>Its rows were brought by this run, then read again.</summary>
    Brought,

    /// <summary>It was there already; both sides were read and are equal.</summary>
    Compared,

    /// <summary>An earlier run that was interrupted brought and verified it; the source has not changed since.</summary>
    Kept,
}
