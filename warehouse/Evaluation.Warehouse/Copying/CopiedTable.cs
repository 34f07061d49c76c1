namespace Evaluation.Warehouse.Copying;

/// <summary>A table that is equal in both warehouses.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Fingerprint">What it holds, on both sides.</param>
/// <param name="State">How it came to be so.</param>
public sealed record CopiedTable(string Name, TableFingerprint Fingerprint, CopyState State);
