namespace Evaluation.Indicators.Values;

/// <summary>A value before anybody's eyes: only the disclosure control and the warehouse see it.</summary>
/// <param name="Value">The value, nothing hidden.</param>
/// <param name="Key">Where it stands along the slices asked.</param>
internal sealed record RawValue(IndicatorValue Value, CellKey Key);
