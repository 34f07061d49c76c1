namespace Evaluation.Indicators.Editions;

/// <summary>Where a figure stands along one slice.</summary>
/// <param name="By">The slice, as commands write it.</param>
/// <param name="Code">Code of the member.</param>
/// <param name="Label">What people read.</param>
public sealed record FigurePlace(string By, string Code, string Label);
