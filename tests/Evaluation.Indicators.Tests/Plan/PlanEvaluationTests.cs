using System.Globalization;
using System.Text;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Plan;

public sealed class PlanEvaluationTests(SmallStars stars) : IClassFixture<SmallStars>
{
    [EveryDatabase]
    [InlineData(2, "2025")]
    [InlineData(3, "2025")]
    [InlineData(4, "2025")]
    [InlineData(4, "2025-T3")]
    public void The_plan_is_evaluated_under_the_rules_in_force_as_known_then(TestEngine engine, int asOf, string period)
    {
        SmallStar star = stars.On(engine);
        ExpectedFile.Matches(
        $"evaluations/{period}-as-of-{asOf}.txt", Told(star.Run(asOf).Evaluate(PeriodText.Parse(period), Audience.Analyst)!));
    }

    [EveryDatabase]
    public void An_amendment_leaves_earlier_periods_untouched_unless_it_says_from_when_it_applies(TestEngine engine)
    {
        SmallStar star = stars.On(engine);
        Assert.Equal(1, star.Run(3).Plan(new DateOnly(2025, 12, 31))!.Version);
        Assert.Equal(2, star.Run(3).Plan(new DateOnly(2026, 1, 1))!.Version);
        Assert.Equal(3, star.Run(4).Plan(new DateOnly(2025, 12, 31))!.Version);
        Assert.Equal(1, star.Run(4).Plan(new DateOnly(2024, 12, 31))!.Version);
        Assert.Equal(
            Told(star.Run(2).Evaluate(Period.CivilYear(2025), Audience.Analyst)!).Replace("as of 2", "as of 3", StringComparison.Ordinal),
            Told(star.Run(3).Evaluate(Period.CivilYear(2025), Audience.Analyst)!));
    }

    [EveryDatabase]
    public void Actions_plus_no_action_less_overlap_make_the_total(TestEngine engine)
    {
        SmallStar star = stars.On(engine);
        PlanEvaluation evaluation = star.Run().Evaluate(Period.CivilYear(2025), Audience.Analyst)!;
        foreach (ActionBreakdown shared in evaluation.Breakdowns.Where(shared => !shared.NoAction.Hidden && !shared.Overlap.Hidden))
        {
            Assert.Equal(shared.Total.Value, shared.Actions.Sum(value => value.Value) + shared.NoAction.Value - shared.Overlap.Value);
        }

        Assert.Equal(["ACT-02", "ACT-03"], evaluation.Breakdowns.Select(shared => shared.Contract.Id));
    }

    private static string Told(PlanEvaluation evaluation)
    {
        StringBuilder text = new();
        text.Append(CultureInfo.InvariantCulture, $"plan v{evaluation.Plan.Version} {evaluation.Period.Code} as of {evaluation.AsOf}, {evaluation.Geography.Label.Fr}\n");
        foreach (PlanIndicator line in evaluation.Indicators)
        {
            text.Append(CultureInfo.InvariantCulture, $"{line.Objective.Id} {line.Action?.Id ?? "-"} {line.Contract.Id}: actual {Told(line.Actual)}, year before {Told(line.YearBefore)}, {line.Standing.Assessment}");
            text.Append(CultureInfo.InvariantCulture, $", progress {line.Standing.Progress:0.##}, expected {line.Standing.Expected:0.##}, gap {line.Standing.Gap:0.##}, {line.Standing.Reason?.Fr}\n");
        }

        foreach (ActionBreakdown shared in evaluation.Breakdowns)
        {
            text.Append(CultureInfo.InvariantCulture, $"{shared.Contract.Id}: {string.Join(" + ", shared.Actions.Select(Told))} + none {Told(shared.NoAction)} - overlap {Told(shared.Overlap)} = {Told(shared.Total)}\n");
        }

        return text.ToString();
    }

    private static string Told(IndicatorValue value) => string.Create(
        CultureInfo.InvariantCulture, $"[{(value.Hidden ? "hidden" : $"{value.Value:0.##}")} {value.Flag} {value.Coverage.Received}/{value.Coverage.Expected}]");
}
