namespace Evaluation.Segments.Trail;

/// <summary>A file that had part in a figure.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Sha256">Its hash, as the warehouse hashes declared files.</param>
public sealed record HashedFile(string Name, string Sha256);
