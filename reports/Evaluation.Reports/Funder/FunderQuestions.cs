using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Reports.Funder;

/// <summary>
/// The figures that a funder's pack asks for, each request by its name; all of them are answered together. Activity is that of the territory of the plan, as
/// in every report: were it of anywhere, the two would tell by subtraction how few people a structure helped outside.
/// </summary>
internal sealed class FunderQuestions(IReadOnlyList<IndicatorContract> contracts, IReadOnlyList<TerritoryId> territories, Period period, FundedAgreement agreement, IReadOnlyList<SharedActivity> shared)
{
    /// <summary>From the first day anything is told of the agreement to the end of the period.</summary>
    private Period Since => Period.Range(agreement.First < period.From ? agreement.First : period.From, period.To);

    private RowFilter Money => RowFilter.None with { Agreements = [agreement.Code] };

    private RowFilter Partners => RowFilter.None with { Partners = agreement.Partners };

    internal IReadOnlyList<(string Name, ValueRequest Request)> All()
    {
        (string Name, ValueRequest? Request)[] asked =
        [
            ("depuis", Asked(Since, Money, [.. FunderContracts.Chain, FunderContracts.ShareJustified, FunderContracts.Costs])),
            ("annee", Asked(period, Money, [.. FunderContracts.Chain, FunderContracts.ShareJustified, FunderContracts.Costs])),
            ("actions", Asked(Since, Money, [FunderContracts.Contracted, FunderContracts.Paid, FunderContracts.Justified, FunderContracts.Costs], Slice.FundedAction)),
            ("financeurs", Asked(Since, Money, [FunderContracts.Contracted, FunderContracts.Paid, FunderContracts.Justified], Slice.Funder)),
            ("engagements", Asked(Since, Money, [.. FunderContracts.Commitments.SelectMany(one => new[] { one.Promised, one.Delivered, one.Share })])),
            ("communs", Asked(period, Partners, [FunderContracts.Costs], Slice.Agreement, Slice.FundedAction)),
            ("partenaires", Asked(period, Partners with { Territories = territories }, [FunderContracts.Activities])),
            .. Outcomes(),
            .. shared.Select((one, index) => ($"double-{index}", Asked(one.Days, Within(territories, one.Structures), [FunderContracts.Activities]))),
        ];
        return [.. asked.Where(one => one.Request is not null).Select(one => (one.Name, one.Request!))];
    }

    /// <summary>Activity of structures in the territory of the plan.</summary>
    internal static RowFilter Within(IReadOnlyList<TerritoryId> territories, IReadOnlyList<string> structures) => RowFilter.Within(territories) with { Structures = structures };

    private IEnumerable<(string, ValueRequest?)> Outcomes()
    {
        if (agreement.Structures.Count == 0 || agreement.Within(period) is not Period days)
        {
            return [];
        }

        RowFilter own = Within(territories, agreement.Structures);
        Period named = days == Period.Range(period.From, period.To) ? period : days;
        return
        [
            ("resultats", Asked(named, own, [.. FunderContracts.Outcomes, .. FunderContracts.People, FunderContracts.Participants])),
            .. FunderContracts.Participating.Select(slice => (slice.Code(), Asked(named, own, [FunderContracts.Participants], slice))),
            ("mois", Asked(named, own, [FunderContracts.Activities], Slice.Month)),
            ("cle", Asked(named, own with { Partners = agreement.Partners }, [FunderContracts.Activities])),
        ];
    }

    private ValueRequest? Asked(Period days, RowFilter filter, IReadOnlyList<string> ids, params Slice[] by)
    {
        string[] known = [.. ids.Distinct().Where(id => contracts.Any(contract => contract.Id == id && Takes(contract, filter, by)))];
        return known.Length == 0 ? null : new ValueRequest(known, days, by, filter, Audience.Funder);
    }

    private static bool Takes(IndicatorContract contract, RowFilter filter, IReadOnlyList<Slice> by) =>
        contract.Requires.Count == 0
        && by.All(slice => contract.Slices.Contains(slice.Dimension()))
        && (filter.Structures.Count == 0 || contract.Slices.Contains(SliceDimension.Structure))
        && (filter.Territories.Count == 0 || contract.Slices.Contains(SliceDimension.Territory));
}
