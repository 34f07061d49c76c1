namespace Evaluation.Reports.Figures;

/// <summary>A heading inside a section.</summary>
/// <param name="Text">The heading.</param>
public sealed record Subheading(string Text) : Block;
