namespace Evaluation.Segments.Definitions;

/// <summary>The number of segments that an analyst wants instead of the one found.</summary>
/// <param name="K">The number.</param>
/// <param name="Why">The reason, which is printed.</param>
public sealed record WantedNumber(int K, string Why);
