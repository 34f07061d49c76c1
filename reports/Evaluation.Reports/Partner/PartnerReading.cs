using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Partner;

/// <summary>Asks for everything a partner's sheet prints.</summary>
public static class PartnerReading
{
    /// <summary>The figures by month, most important first.</summary>
    internal static IReadOnlyList<string> Contracts { get; } = ["ACT-02", "ACT-01"];

    /// <summary>Computes the values.</summary>
    /// <param name="run">The figures as of a load.</param>
    /// <param name="period">The year.</param>
    /// <param name="partner">Code of the partner.</param>
    /// <param name="name">What people call it.</param>
    /// <param name="quality">What it delivered and how good it was.</param>
    /// <param name="marks">Warnings for every page.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <exception cref="IndicatorRefusal">Nothing is known of the year, or something asked can't be answered rightly.</exception>
    public static PartnerSheetValues Of(IndicatorRun run, Period period, string partner, string name, PartnerQuality quality, IReadOnlyList<string> marks, EarlierFigures? earlier = null)
    {
        run.RefuseUnknown(period);
        return new PartnerSheetValues(
            new YearlyValues
            {
                Territory = run.Settings.Name,
                Territories = run.Settings.Territories,
                Period = period,
                AsOf = new KnownAsOf(run.AsOf, run.Day),
                Audience = Audience.Partner,
                Reader = name,
                Thresholds = run.Settings.Thresholds,
                Language = ReportLanguage.French,
                Marks = marks,
                Values = run.Publish([.. Questions(run, period, partner)], null, Audience.Partner, YearlyQuestions.Beside(run, period, Audience.Partner), earlier).Values,
                Contracts = run.Contracts(period.To),
                Deliveries = [],
            },
            name,
            [.. run.Deliveries(period).Where(expected => expected.Feed.StartsWith(partner + "/", StringComparison.Ordinal)).OrderBy(expected => expected.Feed, StringComparer.Ordinal).ThenBy(expected => expected.From)],
            quality);
    }

    private static IEnumerable<ValueRequest> Questions(IndicatorRun run, Period period, string partner)
    {
        IReadOnlyList<IndicatorContract> known = run.Contracts(period.To);
        string[] contracts = [.. Contracts.Where(id => known.Any(contract => contract.Id == id && contract.Slices.Contains(Slice.Month.Dimension()) && contract.Slices.Contains(Slice.Partner.Dimension())))];
        RowFilter own = RowFilter.Within(run.Settings.Territories) with { Partners = [partner] };
        return contracts.Length == 0 ? [] :
        [
            new ValueRequest(contracts, period, [], own, Audience.Partner),
            new ValueRequest(contracts, period, [Slice.Month], own, Audience.Partner),
        ];
    }
}
