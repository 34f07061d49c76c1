namespace Evaluation.Indicators.Plan.Promises;

/// <summary>One step of a commitment, as partners delivered it.</summary>
/// <param name="Day">Its day.</param>
/// <param name="Kept">Whether it says what was kept; false when it says what was promised; null when its step is a word nobody knows.</param>
/// <param name="Kind">Human, material or financial means; null when it is a word nobody knows.</param>
/// <param name="Unit">Its unit; null when it is a word nobody knows.</param>
/// <param name="Quantity">How much, in the unit; null when the partner doesn't say.</param>
/// <param name="Signatory">The structure that commits itself, as delivered; empty when it isn't named.</param>
/// <param name="Siret">Its SIRET as delivered; null when it isn't said.</param>
/// <param name="Action">The action, as delivered; null when none is named.</param>
/// <param name="Evidence">Reference of the document that proves it; null when none is named.</param>
public sealed record DeliveredCommitment(
    DateOnly Day, bool? Kept, CommitmentKind? Kind, CommitmentUnit? Unit, decimal? Quantity, string Signatory, string? Siret, string? Action, string? Evidence);
