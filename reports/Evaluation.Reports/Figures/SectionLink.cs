namespace Evaluation.Reports.Figures;

/// <summary>The way to another chapter of the document.</summary>
/// <param name="Section">The chapter's identifier.</param>
/// <param name="Text">What is read there: its title.</param>
public sealed record SectionLink(string Section, string Text);
