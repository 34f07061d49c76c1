namespace Evaluation.Indicators.Editions.Differences;

/// <summary>What causes made of a figure: of its numerator, its denominator and its value.</summary>
internal sealed record Contribution(IReadOnlyList<DifferenceCause> Causes, decimal Numerator, decimal Denominator, decimal Value)
{
    /// <summary>What made one figure of another; nothing where both are the same. What is missing counts as nothing.</summary>
    public static Contribution Of(DifferenceCause cause, EditionFigure? before, EditionFigure? after) => new(
        [cause],
        (after?.Numerator ?? 0) - (before?.Numerator ?? 0),
        (after?.Denominator ?? 0) - (before?.Denominator ?? 0),
        (after?.Value ?? 0) - (before?.Value ?? 0));

    /// <summary>Whether it makes anything.</summary>
    public bool IsNothing => (Numerator, Denominator, Value) == (0, 0, 0);

    /// <summary>Whether it tells a number of people below the threshold, zero apart.</summary>
    public bool IsSmall(int threshold) => IsSmall(Numerator, threshold) || IsSmall(Denominator, threshold);

    /// <summary>Both together.</summary>
    public Contribution With(Contribution other) => new(
        [.. Causes.Union(other.Causes).Order()], Numerator + other.Numerator, Denominator + other.Denominator, Value + other.Value);

    private static bool IsSmall(decimal count, int threshold) => count != 0 && Math.Abs(count) < threshold;
}
