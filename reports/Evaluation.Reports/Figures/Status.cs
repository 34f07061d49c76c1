namespace Evaluation.Reports.Figures;

/// <summary>A state in words, with a tone that a renderer shows by a sign and a colour, never by the colour alone.</summary>
/// <param name="Text">The state, such as « en bonne voie ».</param>
/// <param name="Tone">How good it is.</param>
public sealed record Status(string Text, StatusTone Tone);
