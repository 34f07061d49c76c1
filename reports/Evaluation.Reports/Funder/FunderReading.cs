using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Funder;

/// <summary>Asks for everything a funder's pack prints.</summary>
public static class FunderReading
{
    /// <summary>Computes the values.</summary>
    /// <param name="run">The figures as of a load.</param>
    /// <param name="period">The year.</param>
    /// <param name="code">Number of the agreement.</param>
    /// <param name="lines">Every line that names an agreement, as of the same load.</param>
    /// <param name="marks">Warnings for every page.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <exception cref="IndicatorRefusal">No line names the agreement, nothing is known of the year, or something asked can't be answered rightly.</exception>
    public static FunderValues Of(IndicatorRun run, Period period, string code, IReadOnlyList<AgreementLine> lines, IReadOnlyList<string> marks, EarlierFigures? earlier = null)
    {
        IReadOnlyList<FundedAgreement> all = [.. FundedAgreement.All(lines).Select(one => one.Until(period.To))];
        FundedAgreement agreement = FundedAgreement.Find(all, code);
        run.RefuseUnknown(period);
        IReadOnlyList<SharedActivity> shared = DoubleClaims.Activities(agreement, all, period);
        IReadOnlyList<(string Name, ValueRequest Request)> asked = new FunderQuestions(run.Contracts(period.To), run.Settings.Territories, period, agreement, shared).All();
        PublishedValues published = run.Publish([.. asked.Select(one => one.Request)], null, Audience.Funder, YearlyQuestions.Beside(run, period, Audience.Funder), earlier);
        return new FunderValues(
            Figures(run, period, published, marks, agreement.Funders.Count == 0 ? null : string.Join(", ", agreement.Funders)),
            asked.SelectMany(one => one.Request.Contracts.Select(contract => (one.Name, contract))).Zip(published.Values).ToDictionary(pair => pair.First, pair => pair.Second),
            agreement,
            DoubleClaims.Expenses(agreement, all),
            shared,
            agreement.Within(period) is Period days && agreement.Structures.Count > 0 ? Lines(run, days, agreement.Structures) : [],
            [.. shared.Select(one => Lines(run, one.Days, one.Structures))]);
    }

    private static YearlyValues Figures(IndicatorRun run, Period period, PublishedValues published, IReadOnlyList<string> marks, string? reader) => new()
    {
        Territory = run.Settings.Name,
        Territories = run.Settings.Territories,
        Period = period,
        AsOf = new KnownAsOf(run.AsOf, run.Day),
        Audience = Audience.Funder,
        Reader = reader,
        Thresholds = run.Settings.Thresholds,
        Language = ReportLanguage.French,
        Marks = marks,
        Values = published.Values,
        Contracts = run.Contracts(period.To),
        Deliveries = [],
    };

    // Activities are counted openly: the lines behind their number name nobody and tell no more than it.
    private static IReadOnlyList<TraceLine> Lines(IndicatorRun run, Period days, IReadOnlyList<string> structures)
    {
        TrailKey key = new(FunderContracts.Activities, days, FunderQuestions.Within(run.Settings.Territories, structures), [], days.To.Year, run.AsOf);
        return run.Contracts(days.To).Any(contract => contract.Id == FunderContracts.Activities)
            ? [.. run.Trace(key, Audience.Funder).Parts.SelectMany(part => part.Lines)]
            : [];
    }
}
