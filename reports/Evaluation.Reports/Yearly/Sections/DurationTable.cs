using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>Activities by class of duration; an unknown duration is a class of its own.</summary>
internal static class DurationTable
{
    internal static Figure? Of(YearlyPages pages)
    {
        ValueSet[] sets = [.. YearlyContracts.Durations.Select(id => pages.Answers.Now(id)).OfType<ValueSet>().Where(set => YearlyPages.Whole(set) is not null)];
        return sets.Length == 0 ? null : new Table(pages.Words.DurationTitle, pages.Mentions.Of([.. sets, .. sets.Select(set => pages.Answers.Before(set.Contract.Id))]),
        [
            new("class", pages.Words.DurationClass, ValueShape.Text),
            new("now", pages.Year, ValueShape.Whole),
            new("before", pages.YearBefore, ValueShape.Whole),
        ],
        [.. sets.Select(set => RowOf(pages, set))]);
    }

    private static Row RowOf(YearlyPages pages, ValueSet set)
    {
        ValueSet? before = pages.Answers.Before(set.Contract.Id);
        return new Row([new TextCell(pages.NameOf(set.Contract)), pages.Cells.Of(set, YearlyPages.Whole(set)), pages.Cells.Of(before, YearlyPages.Whole(before))]);
    }
}
