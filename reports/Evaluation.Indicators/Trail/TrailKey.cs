using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Trail;

/// <summary>Names one figure so that it can be walked back to the lines it came from; one line of text.</summary>
/// <param name="Contract">Indicator.</param>
/// <param name="Period">Period.</param>
/// <param name="Filter">Which rows were kept.</param>
/// <param name="Cell">Where it stands along each slice.</param>
/// <param name="GeographyYear">Year of the perimeters wanted.</param>
/// <param name="AsOf">Load it is known as of.</param>
public sealed record TrailKey(
    string Contract, Period Period, RowFilter Filter, IReadOnlyList<TrailPlace> Cell, int GeographyYear, int AsOf)
{
    /// <summary>Day whose definitions were used; null for those in force when the period ends.</summary>
    public DateOnly? DefinitionsOn { get; init; }

    /// <summary>The key of a value of a set.</summary>
    public static TrailKey Of(ValueSet set, IndicatorValue value) => new(
        value.Contract,
        set.Request.Period,
        set.Request.Filter,
        [.. value.Slices.Select(slice => new TrailPlace(slice.Slice, slice.Key, slice.Code))],
        set.Geography.Wanted,
        set.AsOf)
    { DefinitionsOn = set.Request.DefinitionsOn };

    /// <summary>The key written by <see cref="ToString"/>.</summary>
    /// <exception cref="IndicatorRefusal">It is not one.</exception>
    public static TrailKey Parse(string text) => TrailKeyText.Parse(text);

    /// <inheritdoc/>
    public override string ToString() => TrailKeyText.Write(this);
}
