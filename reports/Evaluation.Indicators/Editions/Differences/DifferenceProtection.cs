namespace Evaluation.Indicators.Editions.Differences;

/// <summary>
/// Keeps differences of few people from being told. What is told is today's figures beside those of the edition, so whoever reads it takes the one from the
/// other: a publication that knows it has decided what is hidden. Causes are told with amounts that reach the threshold.
/// </summary>
/// <param name="threshold">The threshold of the audience.</param>
/// <param name="hidden">Names of today's figures that are hidden from who has the edition.</param>
internal sealed class DifferenceProtection(int threshold, IReadOnlySet<string> hidden)
{
    /// <summary>The differences of one indicator as they may be told.</summary>
    /// <param name="found">Each difference with what made it.</param>
    public IEnumerable<FigureDifference> Of(IReadOnlyList<(FigureDifference Difference, IReadOnlyList<Contribution> Parts)> found)
    {
        bool smallCause = found.Any(one => one.Difference.Figure.Persons && one.Parts.Any(part => part.IsSmall(threshold)));
        return found.Select(one => one.Difference.Kind == DifferenceKind.Assessed && !hidden.Contains(one.Difference.Figure.Id) ? one.Difference with { Causes = Names(one.Parts) }
            : one.Difference.Figure.Persons ? Told(one.Difference, one.Parts, smallCause)
            : one.Difference with { Causes = Shares(one.Parts) });
    }

    private FigureDifference Told(FigureDifference difference, IReadOnlyList<Contribution> parts, bool smallCause)
    {
        bool isPart = difference.Figure.Slices.Count > 0;
        return difference switch
        {
            { Kind: DifferenceKind.NowHidden or DifferenceKind.NowShown } => Untold(difference, difference.Kind),
            _ when IsSmall(difference) => Untold(difference, DifferenceKind.BelowThreshold),
            _ when hidden.Contains(difference.Figure.Id) => Untold(difference, DifferenceKind.Protected),
            _ when isPart && smallCause => difference with { Causes = Names(parts) },
            _ => difference with { Causes = Shares(Grouped(parts)) },
        };
    }

    // A figure that appears is named by what it would be today, without its numbers.
    private static FigureDifference Untold(FigureDifference difference, DifferenceKind kind) =>
        difference with { Kind = kind, After = difference.Before is null ? difference.After?.Untold : null, Causes = [] };

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
