using Evaluation.Declared;

namespace Evaluation.Segments.Runs;

/// <summary>Why a run shows no segment, by code and in words.</summary>
/// <param name="Reason">Why.</param>
/// <param name="Words">The same in a sentence, with the numbers that matter.</param>
public sealed record RunRefusal(RefusalReason Reason, Label Words);
