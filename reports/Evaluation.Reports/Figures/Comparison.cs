namespace Evaluation.Reports.Figures;

/// <summary>A value another one is compared with.</summary>
/// <param name="Label">What it is, such as « 2024 ».</param>
/// <param name="Value">The value, or why there is none.</param>
/// <param name="Change">The change between the two, in words, such as « + 12,5 % »; missing where it can't be said.</param>
public sealed record Comparison(string Label, Cell Value, string? Change = null);
