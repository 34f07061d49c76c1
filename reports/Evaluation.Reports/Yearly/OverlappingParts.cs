namespace Evaluation.Reports.Yearly;

/// <summary>The contracts of what overlaps, as the themes of an activity do.</summary>
/// <param name="Base">What all of them are shares of.</param>
/// <param name="Count">How many each has.</param>
/// <param name="Share">The share of each, in percent of the base; their sum passes 100.</param>
internal sealed record OverlappingParts(string Base, string Count, string Share)
{
    /// <summary>What is asked by part.</summary>
    internal IReadOnlyList<string> ByPart => [Count, Share];
}
