using Evaluation.Warehouse.Erasing;

namespace Evaluation.Etl.Erasing;

/// <summary>What an erasure did, or would do.</summary>
/// <param name="LoadKey">The load; null for one that only looks.</param>
/// <param name="Rows">Rows of the warehouse.</param>
/// <param name="Copies">Copies of the archive written again.</param>
/// <param name="Lines">Lines of these copies that named the persons.</param>
/// <param name="Originals">Originals waiting to go back to partners that were deleted, because they name persons.</param>
/// <param name="Unread">Feeds whose archived copies could not be looked at, each with why.</param>
/// <param name="Orphans">Namespaces, with the key, of persons that no feed of the folder names any more.</param>
public sealed record ErasureOutcome(int? LoadKey, ErasedRows Rows, int Copies, int Lines, int Originals, IReadOnlyList<string> Unread, IReadOnlyList<PersonNamespace> Orphans);
