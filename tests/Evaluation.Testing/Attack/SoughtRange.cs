namespace Evaluation.Testing.Attack;

/// <summary>What a hidden count can be, for all that is known.</summary>
/// <param name="Least">The least; null where there is no limit.</param>
/// <param name="Most">The most; null where there is no limit.</param>
public sealed record SoughtRange(decimal? Least, decimal? Most)
{
    /// <summary>Whether it is as wide as a threshold.</summary>
    public bool IsAtLeast(int threshold) => Least is null || Most is null || Most - Least >= threshold - 0.0001m;
}
