using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>What an elected official must know of the plan first: what is behind, what nobody can tell.</summary>
internal static class PlanPoints
{
    private const int Most = 6;

    internal static IEnumerable<Point> Behind(YearlyPages pages)
    {
        PlanIndicator[] late = [.. Standing(pages, Assessment.Behind), .. Standing(pages, Assessment.AtRisk)];
        return Shortened(pages, late, one => new Point(Sentence(pages, one), AssessmentWords.Of(one.Standing.Assessment, pages.Words)));
    }

    internal static IEnumerable<Point> NotMeasured(YearlyPages pages) =>
        Shortened(pages, [.. Standing(pages, Assessment.NotMeasured)], one => new Point(YearlyPages.Fill(
            pages.Words.NotMeasuredPoint, Name(pages, one), pages.NameOf(one.Contract), Reason(pages, one, pages.Words.NoReason))));

    internal static string Name(YearlyPages pages, PlanIndicator one) => pages.Of(one.Action?.Label ?? one.Objective.Label);

    /// <summary>Why nothing can be said: the value's own reason where it is missing, else the assessment's.</summary>
    internal static string Reason(YearlyPages pages, PlanIndicator one, string otherwise) =>
        pages.Cells.Of(one.Contract, one.Actual, null) is MissingCell missing ? missing.Reason
        : one.Standing.Reason is null ? otherwise
        : pages.Of(one.Standing.Reason);

    private static IEnumerable<PlanIndicator> Standing(YearlyPages pages, Assessment assessment) =>
        pages.Values.Plan?.Indicators.Where(one => one.Standing.Assessment == assessment) ?? [];

    private static IEnumerable<Point> Shortened(YearlyPages pages, PlanIndicator[] all, Func<PlanIndicator, Point> pointOf)
    {
        IEnumerable<Point> first = all.Take(Most).Select(pointOf);
        return all.Length > Most ? first.Append(new Point(YearlyPages.Fill(pages.Words.AndOthers, all.Length - Most))) : first;
    }

    private static string Sentence(YearlyPages pages, PlanIndicator one)
    {
        PlanLevel target = one.Target.TargetOn(pages.Values.Period.To);
        string actual = Written(pages, one, pages.Cells.Of(one.Contract, one.Actual, null));
        return one.Standing.Expected is decimal expected
            ? YearlyPages.Fill(pages.Words.BehindPoint, Name(pages, one), pages.NameOf(one.Contract), actual, Level(pages, one.Contract, expected), Level(pages, one.Contract, target.Value), pages.Text.Day(target.Date))
            : YearlyPages.Fill(pages.Words.BehindPointNoPath, Name(pages, one), pages.NameOf(one.Contract), actual, Level(pages, one.Contract, target.Value), pages.Text.Day(target.Date));
    }

    private static string Level(YearlyPages pages, IndicatorContract contract, decimal level) =>
        pages.Text.Of(ValueCells.Number(contract, level), ValueCells.ShapeOf(contract));

    private static string Written(YearlyPages pages, PlanIndicator one, Cell cell) => pages.Text.Of(cell, ValueCells.ShapeOf(one.Contract));
}
