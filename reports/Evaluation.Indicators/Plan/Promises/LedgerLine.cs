namespace Evaluation.Indicators.Plan.Promises;

/// <summary>A promise beside what was delivered of it.</summary>
/// <param name="Promise">The promise of the plan; null when partners delivered what the plan doesn't promise.</param>
/// <param name="Signatory">Who committed itself; empty when it isn't named.</param>
/// <param name="Kind">Which means; null when it is a word nobody knows.</param>
/// <param name="Unit">Unit of the quantities; null when it is a word nobody knows.</param>
/// <param name="Said">What partners delivered as promised; null when they say nothing.</param>
/// <param name="Kept">What partners delivered as kept; null when they say nothing.</param>
/// <param name="Evidence">References of the documents that prove it.</param>
/// <param name="Unproven">Steps kept that name no document.</param>
public sealed record LedgerLine(
    Commitment? Promise, string Signatory, CommitmentKind? Kind, CommitmentUnit? Unit, decimal? Said, decimal? Kept, IReadOnlyList<string> Evidence, int Unproven);
