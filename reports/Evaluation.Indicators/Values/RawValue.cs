namespace Evaluation.Indicators.Values;

/// <summary>A value before anybody's eyes: only the disclosure control and the warehouse see it.</summary>
/// <param name="Value">The value, nothing hidden.</param>
/// <param name="PersonCounts">Counts of people that could be read from it.</param>
internal sealed record RawValue(IndicatorValue Value, IReadOnlyList<decimal> PersonCounts);
