namespace Evaluation.Etl.Invented;

/// <summary>One invented file written, ready to load.</summary>
/// <param name="Feed">Partner and feed it is a delivery of (<c>conseiller-numerique/cra-v1</c>).</param>
/// <param name="Path">The file.</param>
/// <param name="Expected">What it holds.</param>
/// <param name="AsOf">How fresh it is, where the file does not say it.</param>
public sealed record InventedFile(string Feed, string Path, InventedExpectation Expected, DateTime? AsOf = null);
