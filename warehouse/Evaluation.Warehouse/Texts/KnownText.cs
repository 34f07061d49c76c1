namespace Evaluation.Warehouse.Texts;

/// <summary>A version of a declared text that the warehouse keeps.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">Its name within its kind.</param>
/// <param name="Version">Its version.</param>
/// <param name="Sha256">Hash of the text.</param>
/// <param name="Body">The text.</param>
/// <param name="RecordedFrom">The load that brought it.</param>
public sealed record KnownText(string Kind, string Name, int Version, string Sha256, string Body, int RecordedFrom);
