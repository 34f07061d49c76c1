namespace Evaluation.Warehouse.Copying;

/// <summary>What a copy did: every table is equal in both warehouses.</summary>
/// <param name="Tables">The tables, in the order they were brought.</param>
/// <param name="LatestLoad">The last load of both.</param>
public sealed record CopyReport(IReadOnlyList<CopiedTable> Tables, int LatestLoad);
