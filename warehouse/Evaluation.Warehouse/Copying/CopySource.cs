namespace Evaluation.Warehouse.Copying;

/// <summary>Which warehouse is copied, at which moment.</summary>
/// <param name="Place">Engine and place, without any secret.</param>
/// <param name="LatestLoad">Its last load.</param>
/// <param name="Loads">Fingerprint of its journal of loads.</param>
internal sealed record CopySource(string Place, int LatestLoad, TableFingerprint Loads);
