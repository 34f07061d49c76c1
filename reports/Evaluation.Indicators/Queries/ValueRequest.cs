using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Queries;

/// <summary>Figures asked for together: contracts that share rows and slices are computed in one statement.</summary>
/// <param name="Contracts">Indicators, by id.</param>
/// <param name="Period">What period.</param>
/// <param name="By">How to cut them up; empty for the whole.</param>
/// <param name="Filter">Which rows to keep.</param>
/// <param name="Audience">Whom the figures are for.</param>
public sealed record ValueRequest(
    IReadOnlyList<string> Contracts, Period Period, IReadOnlyList<Slice> By, RowFilter Filter, Audience Audience)
{
    /// <summary>The period these figures are set beside; a break between the two is flagged. Null when they stand alone.</summary>
    public Period? ComparedWith { get; init; }

    /// <summary>Year of the perimeters; null for those of the period's own year. Last year's figures take this year's.</summary>
    public int? GeographyYear { get; init; }
}
