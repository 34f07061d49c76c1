namespace Evaluation.Reports.Figures;

/// <summary>A bar on a card, to the left of a line for less, to the right for more.</summary>
/// <param name="Name">What it shows.</param>
/// <param name="Gap">How far, from -1 to 1.</param>
public sealed record PortraitBar(string Name, double Gap);
