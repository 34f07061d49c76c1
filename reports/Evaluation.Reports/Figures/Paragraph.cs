namespace Evaluation.Reports.Figures;

/// <summary>A few sentences.</summary>
/// <param name="Text">The sentences.</param>
/// <param name="Tone">How they are set.</param>
public sealed record Paragraph(string Text, ParagraphTone Tone = ParagraphTone.Plain) : Block;
