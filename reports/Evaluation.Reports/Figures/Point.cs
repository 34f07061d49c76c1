namespace Evaluation.Reports.Figures;

/// <summary>One point of a list.</summary>
/// <param name="Text">The point, one sentence.</param>
/// <param name="Status">A status shown before it; may be missing.</param>
/// <param name="Link">Where more is said of it, shown after it; may be missing.</param>
public sealed record Point(string Text, Status? Status = null, SectionLink? Link = null);
