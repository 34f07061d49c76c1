namespace Evaluation.Etl.Structures;

/// <summary>One decision: two structures are one organisation.</summary>
/// <param name="Kept">The one that stays, <c>namespace|id</c>.</param>
/// <param name="Merged">The one that is the same organisation.</param>
/// <param name="Since">Since when, a day.</param>
/// <param name="DecidedBy">Who decided.</param>
/// <param name="Why">Why.</param>
public sealed record StructureMerge(string Kept, string Merged, DateOnly Since, string DecidedBy, string Why);
