namespace Evaluation.Indicators.Editions;

/// <summary>What a plan promised of a figure, and where it stands.</summary>
/// <param name="Objective">Objective of the plan.</param>
/// <param name="Action">Action it follows; null for the whole territory of the plan.</param>
/// <param name="Baseline">Level at the start; null when nobody knew.</param>
/// <param name="Target">Level promised.</param>
/// <param name="TargetDate">By this day.</param>
/// <param name="Level">Level expected at the end of the period; null when undefined or hidden.</param>
/// <param name="Progress">Share of the way done; null when undefined or hidden.</param>
/// <param name="Assessment">How it stands.</param>
public sealed record FigurePromise(
    string Objective, string? Action, decimal? Baseline, decimal Target, DateOnly TargetDate, decimal? Level, decimal? Progress, string Assessment)
{
    /// <summary>Whether another promise is the same, and stands the same: how far one has come is told by the value.</summary>
    internal bool PromisesAs(FigurePromise other) =>
        (Baseline, Target, TargetDate, Assessment) == (other.Baseline, other.Target, other.TargetDate, other.Assessment);
}
