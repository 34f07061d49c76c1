using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Disclosure;

/// <summary>The one place between values and readers: hides whatever counts too few people, wherever it is to be read.</summary>
internal sealed class DisclosureControl(DisclosureThresholds thresholds, Audience audience)
{
    private readonly int _threshold = thresholds.For(audience);

    /// <summary>The value as the audience may see it.</summary>
    public IndicatorValue Show(RawValue raw) => Hides(raw)
        ? raw.Value with { Numerator = null, Denominator = null, Value = null, Rows = null, RowsNotMeasured = null, Hidden = true }
        : raw.Value;

    /// <summary>Whether it counts too few people; nobody at all is a count that may be seen.</summary>
    public bool Hides(RawValue raw) => Hides(raw.PersonCounts);

    /// <summary>Whether one of these counts of people is too small to be seen.</summary>
    public bool Hides(IReadOnlyList<decimal> persons) => persons.Any(count => count != 0 && Math.Abs(count) < _threshold);
}
