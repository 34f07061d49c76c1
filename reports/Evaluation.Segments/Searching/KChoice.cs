namespace Evaluation.Segments.Searching;

/// <summary>Chooses the number of clusters.</summary>
internal static class KChoice
{
    // A silhouette of nine tenths of the best is alike: it always favours few large groups, near ones of which it sees as one.
    private const double Alike = 0.9;

    // Hennig (2007): clusters found again so well are highly stable.
    private const double HighlyStable = 0.85;

    /// <summary>
    /// The number that an analyst wants; otherwise, of the numbers that stand and whose silhouettes are alike, the largest whose clusters are all highly
    /// stable, as there is more to learn from it; where none is, the one with the least Davies and Bouldin's index.
    /// </summary>
    /// <returns>Null where none stands.</returns>
    internal static KCandidate? Of(IReadOnlyList<KCandidate> curve, int? wanted)
    {
        if (wanted is { } number)
        {
            return curve.FirstOrDefault(candidate => candidate.K == number);
        }

        IReadOnlyList<KCandidate> standing = [.. curve.Where(candidate => candidate.Refusal is null)];
        double best = standing.Count == 0 ? 0 : standing.Max(candidate => candidate.Silhouette);
        IReadOnlyList<KCandidate> alike = [.. standing.Where(candidate => candidate.Silhouette >= Math.Min(best, best * Alike))];
        return alike.LastOrDefault(candidate => candidate.LeastStability >= HighlyStable) ?? alike.MinBy(candidate => candidate.DaviesBouldin);
    }
}
