using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The public meanings of the word « accompagnement » side by side: three numbers that are never to be compared.</summary>
internal static class MeaningsTable
{
    internal static Table? Of(YearlyPages pages)
    {
        ValueSet[] sets = [.. YearlyContracts.SupportMeanings.Select(id => pages.Answers.Now(id)).OfType<ValueSet>().Where(set => YearlyPages.Whole(set) is not null)];
        return sets.Length == 0 ? null : new Table(pages.Words.MeaningsTitle, pages.Mentions.Of([.. sets, .. sets.Select(set => pages.Answers.Before(set.Contract.Id))]),
        [
            new("name", pages.Words.Indicator, ValueShape.Text),
            new("contract", pages.Words.Contract, ValueShape.Text),
            new("now", pages.Year, ValueShape.Whole),
            new("before", pages.YearBefore, ValueShape.Whole),
            new("unit", pages.Words.Unit, ValueShape.Text),
            new("meaning", pages.Words.WhatCounts, ValueShape.Text),
        ],
        [.. sets.Select(set => RowOf(pages, set))]);
    }

    private static Row RowOf(YearlyPages pages, ValueSet set)
    {
        ValueSet? before = pages.Answers.Before(set.Contract.Id);
        return new Row(
        [
            new TextCell(pages.NameOf(set.Contract)),
            new TextCell(set.Contract.Id),
            pages.Cells.Of(set, YearlyPages.Whole(set)),
            pages.Cells.Of(before, YearlyPages.Whole(before)),
            new TextCell(pages.Of(set.Contract.Unit)),
            new TextCell(pages.Of(set.Contract.Definition)),
        ]);
    }
}
