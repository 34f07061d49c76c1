using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Reports.Yearly;

/// <summary>The figures the yearly report asks for, grouped so that those that share rows are computed together.</summary>
public static class YearlyQuestions
{
    /// <summary>The requests to answer for a year, as of a load.</summary>
    public static IReadOnlyList<ValueRequest> Of(IndicatorRun run, Period period, Audience audience) =>
        Of(period, run.Settings.Territories, audience, run.Contracts(period.To));

    /// <summary>What an audience reads in the report of the year in which a period ends: what else it asks must give nothing of that away.</summary>
    public static IReadOnlyList<ValueRequest> Beside(IndicatorRun run, Period period, Audience audience) => Of(run, Period.CivilYear(period.To.Year), audience);

    /// <summary>
    /// A question that names no territory, as the report asks it: of what surrounds the plan, such as population, needs and places, within its territory, since
    /// what is known of them goes beyond and some of it far beyond. Any other stays as it is.
    /// </summary>
    public static ValueRequest WithinPlan(IndicatorRun run, ValueRequest request) =>
        request.Filter.Territories.Count == 0 && request.Contracts.All(id => !YearlyContracts.Posts.Contains(id) && run.Contract(id, request.DefinitionsOn ?? request.Period.To) is { Disclosure: DisclosureClass.Context } contract && contract.Slices.Contains(SliceDimension.Territory))
            ? request with { Filter = request.Filter with { Territories = run.Settings.Territories } }
            : request;

    /// <summary>The requests to answer, for the year and the one before. A contract the folder lacks, or that can't be cut up so, isn't asked.</summary>
    /// <param name="period">The year.</param>
    /// <param name="territories">The territories of the plan.</param>
    /// <param name="audience">Whom the report is for.</param>
    /// <param name="contracts">The contracts in force.</param>
    /// <returns>The requests.</returns>
    public static IReadOnlyList<ValueRequest> Of(
        Period period, IReadOnlyList<TerritoryId> territories, Audience audience, IReadOnlyList<IndicatorContract> contracts)
    {
        RowFilter inside = RowFilter.Within(territories);
        ValueRequest?[] asked =
        [
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Whole),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Volume, Slice.Month),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Volume, Slice.Kind),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Publics, Slice.Attribute),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Themes.ByPart, Slice.Theme),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Volume, Slice.Partner),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.Volume, Slice.Structure),
            .. BothYears(period, inside, audience, contracts, [.. YearlyContracts.Told, .. YearlyContracts.Equipment.ByPart], Slice.Code),
            .. BothYears(period, inside, audience, contracts, YearlyContracts.PlacesByAge, Slice.Code),
            Asked(period, inside, audience, contracts, YearlyContracts.Supply, Slice.Epci),
            Asked(period, RowFilter.None, audience, contracts, YearlyContracts.Posts),
            .. BothYears(period, RowFilter.None, audience, contracts, YearlyContracts.Money),
            .. new[] { Slice.Agreement, Slice.FundedAction }.Select(by => Asked(period, RowFilter.None, audience, contracts, [.. YearlyContracts.MoneyChain, YearlyContracts.Costs], by)),
            Asked(period, RowFilter.None, audience, contracts, YearlyContracts.MoneyChain, Slice.Funder),
            Asked(period, RowFilter.None, audience, contracts, [YearlyContracts.Costs, YearlyContracts.PersonCost], Slice.Partner),
            Asked(period, RowFilter.None, audience, contracts, YearlyContracts.Volume),
            Asked(period, RowFilter.None, audience, contracts, YearlyContracts.Volume, Slice.Epci),
            Asked(period, RowFilter.None, audience, contracts, YearlyContracts.Volume, Slice.Commune),
            Asked(period, inside, audience, contracts, YearlyContracts.Population, Slice.Epci),
            Asked(period, inside, audience, contracts, YearlyContracts.Context, Slice.Commune),
            Asked(period, RowFilter.None, audience, contracts, YearlyContracts.Freshness, Slice.Feed),
        ];
        return [.. asked.OfType<ValueRequest>()];
    }

    private static IEnumerable<ValueRequest?> BothYears(
        Period period, RowFilter filter, Audience audience, IReadOnlyList<IndicatorContract> contracts, IReadOnlyList<string> ids, params Slice[] by)
    {
        if (Asked(period, filter, audience, contracts, ids, by) is ValueRequest now)
        {
            yield return now with { ComparedWith = period.YearBefore };
            yield return now.YearBefore;
        }
    }

    private static ValueRequest? Asked(
        Period period, RowFilter filter, Audience audience, IReadOnlyList<IndicatorContract> contracts, IReadOnlyList<string> ids, params Slice[] by)
    {
        string[] known = [.. ids.Where(id => contracts.Any(contract => contract.Id == id && Takes(contract, by)))];
        return known.Length == 0 ? null : new ValueRequest(known, period, by, filter, audience);
    }

    private static bool Takes(IndicatorContract contract, IReadOnlyList<Slice> by)
    {
        SliceDimension[] dimensions = [.. by.Select(slice => slice.Dimension())];
        return dimensions.All(contract.Slices.Contains) && contract.Requires.All(dimensions.Contains);
    }
}
