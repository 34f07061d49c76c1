using System.Text.Json;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions.Sealing;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Editions;

/// <summary>Figures asked for together, as an edition keeps them.</summary>
/// <param name="Contracts">Indicators.</param>
/// <param name="Period">Period, as commands write it.</param>
/// <param name="By">Slices, as commands write them.</param>
/// <param name="Filter">Which rows are kept, as a proof key writes it.</param>
/// <param name="ComparedWith">Period it is set beside; null when it stands alone.</param>
/// <param name="Geography">Year of the perimeters; null for those of the period.</param>
/// <param name="DefinitionsOn">Day whose definitions are used; null for the end of the period.</param>
public sealed record EditionQuestion(
    IReadOnlyList<string> Contracts, string Period, IReadOnlyList<string> By, IReadOnlyList<string> Filter, string? ComparedWith, int? Geography, DateOnly? DefinitionsOn)
{
    /// <summary>What tells it from another.</summary>
    internal string Text => JsonSerializer.Serialize(this, EditionJson.Line);

    /// <summary>The question of a request.</summary>
    public static EditionQuestion Of(ValueRequest request) => new(
        request.Contracts, request.Period.Code, [.. request.By.Select(slice => slice.Code())], [.. TrailKeyText.Kept(request.Filter)],
        request.ComparedWith?.Code, request.GeographyYear, request.DefinitionsOn);

    /// <summary>The request for an audience, as of the load of a run; contracts no longer in force, or no longer cut up so, are left out. Null when none is left.</summary>
    internal ValueRequest? Request(IndicatorRun run, Audience audience)
    {
        Slice[] by = [.. By.Select(SliceWords.Parse)];
        SliceDimension[] dimensions = [.. by.Select(slice => slice.Dimension())];
        Period period = PeriodText.Parse(Period);
        Dictionary<string, IndicatorContract> known = run.Contracts(DefinitionsOn ?? period.To).ToDictionary(contract => contract.Id);
        string[] kept = [.. Contracts.Where(id => known.TryGetValue(id, out IndicatorContract? contract) && dimensions.All(contract.Slices.Contains) && contract.Requires.All(dimensions.Contains))];
        return kept.Length == 0 ? null : new ValueRequest(kept, period, by, TrailKeyText.Filter(Filter), audience)
        {
            ComparedWith = ComparedWith is string other ? PeriodText.Parse(other) : null,
            GeographyYear = Geography,
            DefinitionsOn = DefinitionsOn,
        };
    }
}
