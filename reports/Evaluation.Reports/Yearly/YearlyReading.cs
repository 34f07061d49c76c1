using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Funder;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Reports.Yearly;

/// <summary>Asks for everything the yearly report prints.</summary>
public static class YearlyReading
{
    /// <summary>Computes the values of a year.</summary>
    /// <param name="run">The figures as of a load.</param>
    /// <param name="period">The year.</param>
    /// <param name="audience">Whom the report is for.</param>
    /// <param name="language">Its language.</param>
    /// <param name="journal">What the journal says of each feed; feeds of the calendar that it lacks delivered nothing.</param>
    /// <param name="marks">Warnings for every page.</param>
    /// <param name="earlier">What readers know from editions published before; null for nothing.</param>
    /// <returns>The values.</returns>
    /// <exception cref="IndicatorRefusal">Nothing is known of the year, or something asked can't be answered rightly.</exception>
    public static YearlyValues Of(
        IndicatorRun run, Period period, Audience audience, ReportLanguage language, IReadOnlyList<FeedJournal> journal, IReadOnlyList<string> marks, EarlierFigures? earlier = null)
    {
        run.RefuseUnknown(period);
        PublishedValues published = run.Publish(YearlyQuestions.Of(run, period, audience), period, audience, earlier: earlier);
        IReadOnlyList<AgreementLine> lines = run.AgreementLines();
        return new YearlyValues
        {
            Territory = run.Settings.Name,
            Territories = run.Settings.Territories,
            Period = period,
            AsOf = new KnownAsOf(run.AsOf, run.Day),
            Audience = audience,
            Thresholds = run.Settings.Thresholds,
            Peers = run.Settings.Peers,
            Language = language,
            Marks = marks,
            Plan = published.Plan,
            FollowUp = run.FollowUp(period),
            Values = published.Values,
            Contracts = run.Contracts(period.To),
            Hidden = published.Hidden,
            Doubles = DoubleClaims.Expenses(lines, period),
            Overruns = MoneyOverrun.Of(lines, DateKey.From(period.To)),
            Deliveries = [.. Deliveries(run.Deliveries(period), journal, language)],
        };
    }

    /// <summary>One row for each feed of the calendar or of the journal.</summary>
    internal static IEnumerable<FeedDeliveries> Deliveries(IReadOnlyList<DeliveryCoverage> calendar, IReadOnlyList<FeedJournal> journal, ReportLanguage language)
    {
        string code = language == ReportLanguage.English ? "en" : "fr";
        return calendar.Select(expected => (expected.Feed, Label: expected.Label.In(code)))
            .Concat(journal.Select(feed => (feed.Feed, Label: feed.Label.In(code))))
            .DistinctBy(feed => feed.Feed)
            .OrderBy(feed => feed.Feed, StringComparer.Ordinal)
            .Select(feed => Delivered(feed.Feed, feed.Label, [.. calendar.Where(one => one.Feed == feed.Feed)], journal.FirstOrDefault(one => one.Feed == feed.Feed)));
    }

    private static FeedDeliveries Delivered(string feed, string label, IReadOnlyList<DeliveryCoverage> calendar, FeedJournal? journal) => new(
        feed,
        label,
        calendar.Count,
        calendar.Count == 0 ? journal?.Deliveries ?? 0 : calendar.Count(one => one.ReceivedOn is not null),
        journal?.Last ?? calendar.Max(one => one.ReceivedOn),
        journal?.Lines)
    {
        MaybeTwice = journal?.MaybeTwice ?? 0,
    };
}
