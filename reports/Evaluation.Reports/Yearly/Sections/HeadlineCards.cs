using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>The key figures of the year, each beside last year's.</summary>
internal static class HeadlineCards
{
    internal static KeyFigures? Of(YearlyPages pages) => Of(pages, pages.Words.KeyFiguresOf, YearlyContracts.Headlines);

    /// <summary>The cards of some contracts; null when there is none.</summary>
    internal static KeyFigures? Of(YearlyPages pages, string title, IEnumerable<string> contracts)
    {
        KeyFigure[] cards = [.. contracts.Select(id => CardOf(pages, id)).OfType<KeyFigure>()];
        return cards.Length == 0 ? null : new KeyFigures(YearlyPages.Fill(title, pages.Year), cards);
    }

    /// <summary>Whether a contract tells something of the year: a number, bounds, or a number that is hidden.</summary>
    internal static bool Tells(YearlyPages pages, string id) =>
        YearlyPages.Whole(Find(pages.Answers, id)) is IndicatorValue value && (value.Value is not null || value.Interval is not null || value.Hidden);

    // Posts are known of the whole delivered only.
    private static ValueSet? Find(YearlyAnswers answers, string id) => answers.Now(id) ?? answers.Everywhere(id);

    // Both years are read in one census: that nothing changed is no result. A year that runs is beside a whole one.
    private static string? Beside(YearlyPages pages, ValueSet now, ValueSet? before) =>
        now.MeasureYear is int year && before?.MeasureYear == year ? YearlyPages.Fill(pages.Words.SameSource, year)
        : pages.IsRunning ? pages.Words.WholeYear
        : null;

    private static KeyFigure? CardOf(YearlyPages pages, string id)
    {
        ValueSet? now = Find(pages.Answers, id);
        if (YearlyPages.Whole(now) is not IndicatorValue value)
        {
            return null;
        }

        ValueSet? before = pages.Answers.Before(id);
        IndicatorContract contract = now!.Contract;
        return new KeyFigure(pages.NameWithUnit(contract), pages.Mentions.Of(now, before), ValueCells.ShapeOf(contract), pages.Cells.Of(now, value))
        {
            Comparison = YearlyPages.Whole(before) is IndicatorValue last
                ? new Comparison(pages.YearBefore, pages.Cells.Of(before, last), Beside(pages, now, before) ?? pages.Cells.Change(contract, value, last))
                : new Comparison(pages.YearBefore, new MissingCell(pages.Words.NoYearBefore)),
            Status = value.Flag is ValueFlag.A or ValueFlag.M ? null : new Status(pages.Words.FlagOf(value.Flag), StatusTone.Watch),
            Note = NoteOf(pages, contract, value),
        };
    }

    // How people were counted once stands beside their number: no number of them says it.
    private static string? NoteOf(YearlyPages pages, IndicatorContract contract, IndicatorValue value) => contract.Id switch
    {
        _ when value.Value is null && value.Interval is null => null,
        YearlyContracts.DeclaredPeople => pages.Effects.DeclaredPeople,
        YearlyContracts.UniquePeople => value.Value is null ? pages.Effects.PeopleBetween : pages.Effects.PeopleLinked,
        YearlyContracts.Delay => pages.Effects.Delay,
        _ => contract.CountsNamed ? pages.Effects.PeopleNamed : null,
    };
}
