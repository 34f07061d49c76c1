using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What changed most since last year; values across a break in their series don't compare and are left out.</summary>
internal static class Movements
{
    private const int Most = 5;

    internal static IEnumerable<Point> Of(YearlyPages pages) => Candidates(pages)
        .Where(one => one.Now.Value is not null && one.Before.Value is not (null or 0))
        .Where(one => pages.Cells.Change(one.Contract, one.Now, one.Before) is not null)
        .OrderByDescending(one => Math.Abs((one.Now.Value!.Value - one.Before.Value!.Value) / one.Before.Value.Value))
        .Take(Most)
        .Select(one => new Point(Sentence(pages, one)));

    private static IEnumerable<Movement> Candidates(YearlyPages pages) =>
        YearlyContracts.Headlines
            .Select(id => (Now: pages.Answers.Now(id), Before: pages.Answers.Before(id)))
            .Where(pair => YearlyPages.Whole(pair.Now) is not null && YearlyPages.Whole(pair.Before) is not null)
            .Select(pair => new Movement(null, pair.Now!.Contract, YearlyPages.Whole(pair.Now)!, YearlyPages.Whole(pair.Before)!))
            .Concat(pages.Values.Plan?.Indicators
                .Where(one => one.Action is not null)
                .Select(one => new Movement(PlanPoints.Name(pages, one), one.Contract, one.Actual, one.YearBefore)) ?? []);

    private static string Sentence(YearlyPages pages, Movement one)
    {
        string label = one.Action is null ? pages.NameOf(one.Contract) : $"{one.Action} – {pages.NameOf(one.Contract)}";
        return YearlyPages.Fill(
            pages.Words.MovedPoint, label, Written(pages, one.Contract, one.Now), pages.Year, pages.Cells.Change(one.Contract, one.Now, one.Before)!, pages.YearBefore, Written(pages, one.Contract, one.Before));
    }

    private static string Written(YearlyPages pages, IndicatorContract contract, IndicatorValue value) =>
        pages.Text.Of(pages.Cells.Of(contract, value, null), ValueCells.ShapeOf(contract));

    private sealed record Movement(string? Action, IndicatorContract Contract, IndicatorValue Now, IndicatorValue Before);
}
