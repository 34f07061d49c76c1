using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The year's activity: by month, by kind, by duration, and the three public meanings of one word.</summary>
internal static class ActivitySection
{
    internal static Section Of(YearlyPages pages) => SectionBlocks.Of(
        "activite",
        pages.Words.ActivityTitle,
        pages.Words.ActivityShort,
        YearlyPages.Fill(pages.Words.ActivityLead, pages.Year, pages.YearBefore),
        pages.Words.ActivityAbsent,
        ByMonth(pages, YearlyContracts.Activities),
        ByMonth(pages, YearlyContracts.Supports),
        ByKind(pages),
        MeaningsTable.Of(pages),
        DurationTable.Of(pages));

    private static Figure? ByMonth(YearlyPages pages, string contract)
    {
        if (pages.Answers.Now(contract, Slice.Month) is not ValueSet now)
        {
            return null;
        }

        Table? table = new SliceTable(pages, YearlyPages.Fill(pages.Words.ByMonth, pages.NameOf(now.Contract)), pages.Words.Month,
        [
            new("now", pages.Year, now, pages.Answers.Now(contract)),
            new("before", pages.YearBefore, pages.Answers.Before(contract, Slice.Month), pages.Answers.Before(contract)),
        ])
        {
            SameRow = key => key.IsNamedRow ? key.Code : key.Code[^2..],
            Name = key => key.IsNamedRow ? pages.Of(key.Label) : pages.Of(key.Label).Split(' ')[0],
            WholeName = pages.Words.Year,
        }.Build();
        return DrawnTable.Of(pages, table, ChartKind.Line, "now", "before");
    }

    private static Figure? ByKind(YearlyPages pages)
    {
        Table? table = new SliceTable(pages, pages.Words.ByKind, pages.Words.Kind,
        [
            .. YearlyContracts.Volume.SelectMany(id => new[]
            {
                new SliceColumn($"{id}-now", Heading(pages, id, pages.Year), pages.Answers.Now(id, Slice.Kind), pages.Answers.Now(id)),
                new SliceColumn($"{id}-before", Heading(pages, id, pages.YearBefore), pages.Answers.Before(id, Slice.Kind), pages.Answers.Before(id)),
            }),
        ]).Build();
        return DrawnTable.Of(pages, table, ChartKind.Bar, $"{YearlyContracts.Activities}-now", $"{YearlyContracts.Supports}-now");
    }

    private static string Heading(YearlyPages pages, string id, string year) =>
        pages.Answers.Now(id) is ValueSet set ? $"{Capital(pages.Of(set.Contract.Unit))} {year}" : $"{id} {year}";

    private static string Capital(string words) => words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
}
