namespace Evaluation.Segments.Definitions;

/// <summary>How territories that are not reached are told: need in the upper third, no use, or use under the median.</summary>
/// <param name="Need">The column of need.</param>
/// <param name="Use">The column of use, for so many people.</param>
/// <param name="People">The column of how many live there.</param>
/// <param name="Counts">The column of the supports counted there, by which use is hidden where they are few.</param>
/// <param name="Per">For how many people use is given, such as 1 000.</param>
public sealed record UnitGap(string Need, string Use, string People, string Counts, int Per);
