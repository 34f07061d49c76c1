using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>How sure the figures of the year are: what came in, what was refused, what lies elsewhere, what broke.</summary>
internal static class TrustPoints
{
    internal static IEnumerable<Point> Of(YearlyPages pages, IReadOnlyList<Section> chapters) =>
        new[] { Running(pages), Deliveries(pages), Lines(pages), Outside(pages), NotFilledIn(pages), Erased(pages) }.OfType<Point>().Concat(Twice(pages)).Concat(Breaks(pages, [.. DefinitionsSection.Cited(chapters), .. YearlyContracts.Headlines]));

    private static Point? Running(YearlyPages pages) => pages.IsRunning
        ? new Point(
            YearlyPages.Fill(pages.Words.RunningPoint, pages.Of(pages.Values.Period.Label), pages.Text.Day(pages.Values.AsOf.Day), pages.YearBefore),
            new Status(pages.Words.FlagOf(ValueFlag.P), StatusTone.Watch))
        : null;

    private static Point? Deliveries(YearlyPages pages)
    {
        int expected = pages.Values.Deliveries.Sum(feed => feed.Expected);
        int received = pages.Values.Deliveries.Sum(feed => Math.Min(feed.Received, feed.Expected));
        return expected == 0
            ? new Point(pages.Words.NoCalendarPoint)
            : new Point(
                YearlyPages.Fill(pages.Words.DeliveriesPoint, received, expected, pages.Text.Number((decimal)received / expected, new ValueShape(ShapeKind.Percentage))),
                received < expected ? new Status(pages.Words.Incomplete, StatusTone.Watch) : new Status(pages.Words.Complete, StatusTone.Good));
    }

    private static Point? Lines(YearlyPages pages)
    {
        LineCounts[] lines = [.. pages.Values.Deliveries.Select(feed => feed.Lines).OfType<LineCounts>()];
        return lines.Length == 0 ? null : new Point(YearlyPages.Fill(
            pages.Words.LinesPoint, Whole(pages, lines.Sum(one => one.Read)), Whole(pages, lines.Sum(one => one.Rejected)), Whole(pages, lines.Sum(one => one.SetAside))));
    }

    private static Point? Outside(YearlyPages pages)
    {
        ValueSet? everywhere = pages.Answers.Everywhere(YearlyContracts.Activities, Slice.Commune);
        IndicatorValue[] outside = [.. everywhere?.Values.Where(value => value.Slices.Count == 1 && value.Slices[0].IsNamedRow && value.Value > 0) ?? []];
        string rows = string.Join(", ", outside.Select(value => $"{pages.Of(value.Slices[0].Label)} : {Whole(pages, value.Value!.Value)}"));
        return outside.Length == 0 ? null : new Point(YearlyPages.Fill(pages.Words.OutsidePoint, Whole(pages, outside.Sum(value => value.Value!.Value)), rows));
    }

    private static IEnumerable<Point> Twice(YearlyPages pages) => pages.Values.Deliveries.Where(feed => feed.MaybeTwice > 0).Select(feed => new Point(
        YearlyPages.Fill(pages.Words.TwicePoint, Whole(pages, feed.MaybeTwice), feed.Label, feed.Feed),
        new Status(pages.Words.ToCheck, StatusTone.Watch)));

    private static Point? Erased(YearlyPages pages)
    {
        int[] years = [.. pages.Values.Values.SelectMany(set => set.ErasedYears).Distinct().Order()];
        return years.Length == 0 ? null : new Point(YearlyPages.Fill(pages.Words.ErasedPoint, string.Join(", ", years)));
    }

    private static Point? NotFilledIn(YearlyPages pages)
    {
        IndicatorValue? supports = YearlyPages.Whole(pages.Answers.Now(YearlyContracts.Supports));
        return supports is { RowsNotMeasured: > 0, Rows: long rows }
            ? new Point(YearlyPages.Fill(pages.Words.NotFilledInPoint, Whole(pages, supports.RowsNotMeasured.Value), Whole(pages, rows)))
            : null;
    }

    // One is told; of several, how many, and the chapter that tells each.
    private static IEnumerable<Point> Breaks(YearlyPages pages, HashSet<string> cited)
    {
        Period period = pages.Values.Period;
        Status status = new(pages.Words.FlagOf(ValueFlag.B), StatusTone.Watch);
        (DateOnly Date, string Why, string Id)[] breaks = [.. pages.Printed.Where(contract => cited.Contains(contract.Id))
            .SelectMany(contract => contract.Breaks.Select(one => (one.Date, Why: pages.Of(one.Why), contract.Id)))
            .Where(one => period.YearBefore.From < one.Date && one.Date <= period.To)];
        return breaks.GroupBy(one => (one.Date, one.Why)).ToArray() switch
        {
            [] => [],
            [var only] => [new Point(YearlyPages.Fill(pages.Words.BreakPoint, pages.Text.Day(only.Key.Date), only.Key.Why, string.Join(", ", only.Select(one => one.Id))), status)],
            var several => [new Point(
                YearlyPages.Fill(pages.Words.BreaksPoint, several.Length, breaks.Select(one => one.Id).Distinct().Count()), status, new SectionLink(DefinitionsSection.Id, pages.Words.DefinitionsTitle))],
        };
    }

    private static string Whole(YearlyPages pages, decimal number) => pages.Text.Number(number, ValueShape.Whole);
}
