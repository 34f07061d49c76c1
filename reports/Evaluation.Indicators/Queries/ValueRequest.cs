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

    /// <summary>Day whose definitions are used; null for those in force when the period ends. Last year's figures take this year's.</summary>
    public DateOnly? DefinitionsOn { get; init; }

    /// <summary>The same figures one year before, under the same definitions and in the same perimeters.</summary>
    public ValueRequest YearBefore => this with
    {
        Period = Period.YearBefore,
        ComparedWith = Period,
        GeographyYear = GeographyYear ?? Period.To.Year,
        DefinitionsOn = DefinitionDay,
    };

    internal DateOnly DefinitionDay => DefinitionsOn ?? Period.To;
}
