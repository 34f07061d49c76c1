namespace Evaluation.Indicators.Editions;

/// <summary>A state that an edition was brought to.</summary>
/// <param name="State">The state.</param>
/// <param name="By">Who did it: a role or a name, as typed.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Note">What was said of it; null for nothing.</param>
public sealed record StateChange(EditionState State, string By, DateTime At, string? Note);
