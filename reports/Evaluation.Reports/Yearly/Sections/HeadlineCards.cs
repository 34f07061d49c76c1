using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The key figures of the year, each beside last year's.</summary>
internal static class HeadlineCards
{
    internal static KeyFigures? Of(YearlyPages pages)
    {
        KeyFigure[] cards = [.. YearlyContracts.Headlines.Select(id => CardOf(pages, id)).OfType<KeyFigure>()];
        return cards.Length == 0 ? null : new KeyFigures(YearlyPages.Fill(pages.Words.KeyFiguresOf, pages.Year), cards);
    }

    private static KeyFigure? CardOf(YearlyPages pages, string id)
    {
        ValueSet? now = pages.Answers.Now(id);
        if (YearlyPages.Whole(now) is not IndicatorValue value)
        {
            return null;
        }

        ValueSet? before = pages.Answers.Before(id);
        IndicatorContract contract = now!.Contract;
        return new KeyFigure(pages.NameWithUnit(contract), pages.Mentions.Of(now, before), ValueCells.ShapeOf(contract), pages.Cells.Of(now, value))
        {
            Comparison = YearlyPages.Whole(before) is IndicatorValue last
                ? new Comparison(pages.YearBefore, pages.Cells.Of(before, last), pages.Cells.Change(contract, value, last))
                : new Comparison(pages.YearBefore, new MissingCell(pages.Words.NoYearBefore)),
            Status = value.Flag is ValueFlag.A or ValueFlag.M ? null : new Status(pages.Words.FlagOf(value.Flag), StatusTone.Watch),
        };
    }
}
