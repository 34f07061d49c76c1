namespace Evaluation.Indicators.Editions.Differences;

/// <summary>
/// Keeps differences of few people from being told. A difference below the threshold is never shown; where one is among the figures of an indicator that
/// counts people, only its wholes tell theirs, so that no sum gives it away; and causes are told with amounts that reach the threshold.
/// </summary>
/// <param name="threshold">The threshold of the audience.</param>
internal sealed class DifferenceProtection(int threshold)
{
    /// <summary>The differences of one indicator as they may be told.</summary>
    /// <param name="found">Each difference with what made it.</param>
    public IEnumerable<FigureDifference> Of(IReadOnlyList<(FigureDifference Difference, IReadOnlyList<Contribution> Parts)> found)
    {
        bool smallChange = found.Any(one => IsSmall(one.Difference));
        bool smallCause = found.Any(one => one.Difference.Figure.Persons && one.Parts.Any(part => part.IsSmall(threshold)));
        return found.Select(one => one.Difference.Kind == DifferenceKind.Assessed ? one.Difference with { Causes = Names(one.Parts) }
            : one.Difference.Figure.Persons ? Told(one.Difference, one.Parts, smallChange, smallCause)
            : one.Difference with { Causes = Shares(one.Parts) });
    }

    private FigureDifference Told(FigureDifference difference, IReadOnlyList<Contribution> parts, bool smallChange, bool smallCause)
    {
        bool isPart = difference.Figure.Slices.Count > 0;
        return difference switch
        {
            { Kind: DifferenceKind.NowHidden or DifferenceKind.NowShown } => difference with { After = null, Causes = [] },
            _ when IsSmall(difference) => difference with { Kind = DifferenceKind.BelowThreshold, After = null, Causes = [] },
            _ when isPart && smallChange => difference with { Kind = DifferenceKind.Protected, After = null, Causes = [] },
            _ when isPart && smallCause => difference with { Causes = Names(parts) },
            _ => difference with { Causes = Shares(Grouped(parts)) },
        };
    }

    private bool IsSmall(FigureDifference difference) =>
        difference is { Kind: DifferenceKind.Changed or DifferenceKind.Appeared or DifferenceKind.Disappeared, Figure.Persons: true }
        && Contribution.Of(default, difference.Before, difference.After).IsSmall(threshold);

    // What is small is put together, with the smallest of the rest if need be.
    private IReadOnlyList<Contribution> Grouped(IReadOnlyList<Contribution> parts)
    {
        Contribution[] small = [.. parts.Where(part => part.IsSmall(threshold))];
        if (small.Length == 0)
        {
            return parts;
        }

        List<Contribution> large = [.. parts.Except(small).OrderByDescending(part => Math.Abs(part.Numerator))];
        Contribution together = small.Aggregate((one, other) => one.With(other));
        while (together.IsSmall(threshold) && large.Count > 0)
        {
            together = together.With(large[^1]);
            large.RemoveAt(large.Count - 1);
        }

        return [.. large, together];
    }

    private static IReadOnlyList<CauseShare> Names(IReadOnlyList<Contribution> parts) =>
        parts.Count == 0 ? [] : [new CauseShare([.. parts.SelectMany(part => part.Causes).Distinct().Order()], null)];

    private static IReadOnlyList<CauseShare> Shares(IReadOnlyList<Contribution> parts) =>
        [.. parts.OrderByDescending(part => Math.Abs(part.Value)).ThenBy(part => part.Causes[0]).Select(part => new CauseShare(part.Causes, part.Value))];
}
