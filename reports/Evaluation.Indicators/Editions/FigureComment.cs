namespace Evaluation.Indicators.Editions;

/// <summary>What somebody said of a figure: one line of <c>comments.jsonl</c>, sealed with it.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="By">Who: a role or a name, as typed.</param>
/// <param name="At">When, UTC.</param>
/// <param name="Text">What.</param>
public sealed record FigureComment(string Figure, string By, DateTime At, string Text);
