namespace Evaluation.Indicators.Editions;

/// <summary>A version of a declared text that an edition used: a contract or a plan.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">Hash of its canonical text.</param>
public sealed record EditionText(string Name, int Version, string Sha256);
