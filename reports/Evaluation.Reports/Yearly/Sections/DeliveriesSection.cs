using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What the figures rest on: deliveries expected and received, and what became of each line.</summary>
internal static class DeliveriesSection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "livraisons",
        pages.Words.DeliveriesTitle,
        pages.Words.DeliveriesShort,
        pages.Words.DeliveriesLead,
        pages.Words.DeliveriesAbsent,
        pages.Values.Deliveries.Count == 0 ? null : Calendar(pages),
        pages.Values.Deliveries.Any(feed => feed.Lines is not null) ? Lines(pages) : null);

    private static Table Calendar(YearlyPages pages) => new(pages.Words.CalendarTable, MentionsOf(pages, pages.Words.CalendarMethod),
    [
        new("feed", pages.Words.Feed, ValueShape.Text),
        new("expected", pages.Words.Expected, ValueShape.Whole),
        new("received", pages.Words.Received, ValueShape.Whole),
        new("last", pages.Words.LastDelivery, ValueShape.Day),
        new("age", pages.Words.AgeInDays, ValueShape.Whole),
        new("state", pages.Words.State, ValueShape.Status),
    ],
    [.. pages.Values.Deliveries.Select(feed => CalendarRow(pages, feed))]);

    private static Row CalendarRow(YearlyPages pages, FeedDeliveries feed) => new(
    [
        Named(feed),
        feed.Expected == 0 ? new MissingCell(pages.Words.NoCalendar) : new NumberCell(feed.Expected),
        new NumberCell(feed.Received),
        feed.Last is DateOnly last ? new DayCell(last) : new MissingCell(pages.Words.NeverDelivered),
        AgeOf(pages, feed),
        new StatusCell(StateOf(pages, feed)),
    ]);

    /// <summary>Several partners may have a feed of the same name: its code tells them apart.</summary>
    private static TextCell Named(FeedDeliveries feed) => new($"{feed.Label} ({feed.Feed})");

    private static Cell AgeOf(YearlyPages pages, FeedDeliveries feed)
    {
        ValueSet? ages = pages.Answers.Everywhere(YearlyContracts.Age, Slice.Feed);
        IndicatorValue? age = ages?.Values.FirstOrDefault(value => value.Slices.Count == 1 && value.Slices[0].Code == feed.Feed);
        return feed.Last is null || age is null ? new MissingCell(pages.Words.NeverDelivered) : pages.Cells.Of(ages, age);
    }

    private static Status StateOf(YearlyPages pages, FeedDeliveries feed) => feed switch
    {
        { Last: null } => new(pages.Words.NothingReceived, StatusTone.Late),
        { Expected: 0 } => new(pages.Words.NotExpected, StatusTone.Unknown),
        _ when feed.Received < feed.Expected => new(pages.Words.Incomplete, StatusTone.Watch),
        _ => new(pages.Words.Complete, StatusTone.Good),
    };

    private static Table Lines(YearlyPages pages) => new(pages.Words.LinesTable, MentionsOf(pages, pages.Words.LinesMethod),
    [
        new("feed", pages.Words.Feed, ValueShape.Text),
        .. Counts(pages).Select(count => new Column(count.Key, count.Header, ValueShape.Whole)),
    ],
    [
        .. pages.Values.Deliveries.Select(feed => new Row(
        [
            Named(feed),
            .. Counts(pages).Select(count => feed.Lines is null ? (Cell)new MissingCell(pages.Words.NeverDelivered) : new NumberCell(count.Of(feed.Lines))),
        ])),
        new Row(
        [
            new TextCell(pages.Words.Total),
            .. Counts(pages).Select(count => new NumberCell(pages.Values.Deliveries.Select(feed => feed.Lines).OfType<LineCounts>().Sum(count.Of))),
        ], RowKind.Total),
    ]);

    private static IReadOnlyList<(string Key, string Header, Func<LineCounts, long> Of)> Counts(YearlyPages pages) =>
    [
        ("read", pages.Words.LinesRead, lines => lines.Read),
        ("loaded", pages.Words.LinesLoaded, lines => lines.Loaded),
        ("unchanged", pages.Words.LinesUnchanged, lines => lines.Unchanged),
        ("stale", pages.Words.LinesStale, lines => lines.Stale),
        ("set-aside", pages.Words.LinesSetAside, lines => lines.SetAside),
        ("rejected", pages.Words.LinesRejected, lines => lines.Rejected),
    ];

    private static Mentions MentionsOf(YearlyPages pages, string method)
    {
        ValueSet? ages = pages.Answers.Everywhere(YearlyContracts.Age, Slice.Feed);
        int expected = pages.Values.Deliveries.Sum(feed => feed.Expected);
        int received = pages.Values.Deliveries.Sum(feed => Math.Min(feed.Received, feed.Expected));
        return new Mentions
        {
            Period = pages.Of(pages.Values.Period.Label),
            Territory = $"{pages.Values.Territory}, {pages.Words.NoGeography}",
            Filters = pages.Words.FilterJournal,
            Contracts = ages is null ? [new ContractReference(pages.Words.Journal, "1")] : [new ContractReference(pages.Words.Journal, "1"), ValueMentions.ReferenceOf(ages.Contract)],
            Coverage = pages.Mentions.CoverageOf(new Coverage(received, expected)),
            Method = method,
            Flag = $"{ValueFlag.A} {pages.Words.FlagOf(ValueFlag.A)}",
            Disclosure = YearlyPages.Fill(pages.Beside.DisclosureOpen, pages.Words.AudienceOf(pages.Values.Audience)),
        };
    }
}
