using System.Globalization;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Tests.Plan;

public sealed class StandingRuleTests
{
    private static readonly StandingRule Rule = new(new AssessmentThresholds(0.9m, 0.6m, 0.5m));
    private static readonly PlanLevel Start = new(new DateOnly(2023, 12, 31), 100);

    [Theory]
    [InlineData("2024", 150, PathShape.Linear, "OnTrack 0.5 150 0")]
    [InlineData("2024", 144, PathShape.Linear, "AtRisk 0.44 150 -6")]
    [InlineData("2024", 120, PathShape.Linear, "Behind 0.2 150 -30")]
    [InlineData("2024", 200, PathShape.Linear, "Reached 1 150 50")]
    [InlineData("2024", 100, PathShape.Stepped, "OnTrack 0 100 0")]
    [InlineData("2024", 99, PathShape.Stepped, "Behind -0.01 100 -1")]
    [InlineData("2025", 150, PathShape.Stepped, "Behind 0.5 200 -50")]
    [InlineData("2026", 200, PathShape.Linear, "Reached 1 200 0")]
    [InlineData("2025-T1", 50, PathShape.Linear, "OnTrack 1.03 49.32 0.68")]
    [InlineData("2025-01", 100, PathShape.Seasonal, "OnTrack 1 100 0")]
    [InlineData("2025-02", 0, PathShape.Seasonal, "OnTrack  0 0")]
    public void A_count_is_assessed_along_its_path(string period, int value, PathShape shape, string expected) =>
        Assert.Equal(expected, Told(Rule.Of(Target(shape, 200), Contract(new CountMeasure()), Value(period, value))));

    [Fact]
    public void Less_can_be_better()
    {
        PlanTarget target = new("X", new PlanLevel(new DateOnly(2023, 12, 31), 40), [new PlanLevel(new DateOnly(2025, 12, 31), 20)], new ExpectedPath(PathShape.Linear, []));
        IndicatorContract share = Contract(new RatioMeasure("A", "B", []));
        Assert.Equal("OnTrack 0.5 30 0", Told(Rule.Of(target, share, Value("2024", 30))));
        Assert.Equal("Behind -0.5 30 20", Told(Rule.Of(target, share, Value("2024", 50))));
        Assert.Equal("Reached 1 20 0", Told(Rule.Of(target, share, Value("2025-12", 20))));
    }

    [Fact]
    public void What_cannot_be_told_is_not_measured_and_never_behind()
    {
        IndicatorContract count = Contract(new CountMeasure());
        PlanTarget target = Target(PathShape.Linear, 200);
        IndicatorValue value = Value("2024", 0);
        Assert.Equal("valeur protégée", Silent(target, value with { Hidden = true, Value = null }));
        Assert.Equal("valeur manquante", Silent(target, value with { Value = null }));
        Assert.Equal("livraisons insuffisantes\u00a0: 1 reçues sur 3 attendues", Silent(target, value with { Coverage = new Coverage(1, 3) }));
        Assert.Equal("situation de départ inconnue", Silent(target with { Baseline = null }, value));
        Assert.Equal("cible égale à la situation de départ", Silent(Target(PathShape.Linear, 100), value));

        string Silent(PlanTarget asked, IndicatorValue actual)
        {
            Standing standing = Rule.Of(asked, count, actual);
            Assert.Equal((Assessment.NotMeasured, null, null), (standing.Assessment, standing.Progress, standing.Gap));
            return standing.Reason!.Fr;
        }
    }

    [Fact]
    public void A_partner_late_never_makes_an_indicator_behind()
    {
        IndicatorContract count = Contract(new CountMeasure());
        PlanTarget target = Target(PathShape.Linear, 200);
        Standing late = Rule.Of(target, count, Value("2024", 120) with { Coverage = new Coverage(2, 3) });
        Assert.Equal((Assessment.NotMeasured, null, "un retard ne se juge pas sans toutes les livraisons\u00a0: 2 reçues sur 3 attendues"), (late.Assessment, late.Gap, late.Reason?.Fr));
        Assert.Null(late.Growth);
        Assert.Equal(Assessment.AtRisk, Rule.Of(target, count, Value("2024", 144) with { Coverage = new Coverage(2, 3) }).Assessment);
        Assert.Equal(Assessment.Behind, Rule.Of(target, count, Value("2024", 120) with { Coverage = new Coverage(3, 3) }).Assessment);
    }

    [Fact]
    public void Nothing_is_behind_while_the_period_runs()
    {
        IndicatorContract count = Contract(new CountMeasure());
        PlanTarget target = Target(PathShape.Linear, 200);
        StandingRule early = new(new AssessmentThresholds(0.9m, 0.6m, 0.5m), null, new DateOnly(2024, 12, 30));
        Assert.Equal("la période court jusqu'au 31/12/2024\u00a0: un retard ne se juge que sur des jours passés", early.Of(target, count, Value("2024", 60)).Reason?.Fr);
        Assert.Equal(Assessment.NotMeasured, early.Of(target, count, Value("2024", 144)).Assessment);
        Assert.Equal(Assessment.OnTrack, early.Of(target, count, Value("2024", 150)).Assessment);
        Assert.Equal(Assessment.Reached, early.Of(target, count, Value("2024", 200)).Assessment);
        Assert.Equal(Assessment.Behind, early.Of(target, count, Value("2024-T3", 0)).Assessment);
    }

    [Theory]
    [InlineData("2024", 200, 400, "Substantial 1 1")]
    [InlineData("2024", 200, 200, "Reached 1 0.41")]
    [InlineData("2024", 140, 200, "Substantial 0.4 0.41")]
    [InlineData("2024", 125, 200, "Moderate 0.25 0.41")]
    [InlineData("2024", 100, 200, "Limited 0 0.41")]
    [InlineData("2024", 90, 200, "Decline -0.1 0.41")]
    [InlineData("2025", 150, 200, "Moderate 0.22 0.41")]
    [InlineData("2024", 90, 50, "Limited -0.1 -0.29")]
    [InlineData("2024", 110, 50, "Decline 0.1 -0.29")]
    [InlineData("2023", 110, 200, "")]
    [InlineData("2025-T1", 34.7, 200, "Limited 0.19 0.41")]
    public void Growth_is_put_in_classes_by_the_rate_the_target_requires(string period, double value, int target, string expected)
    {
        Standing standing = Rule.Of(Target(PathShape.Linear, target), Contract(new CountMeasure()), Value(period, (decimal)value));
        Assert.Equal(expected, standing.Growth is GrowthProgress growth ? string.Create(CultureInfo.InvariantCulture, $"{growth.Class} {growth.Observed:0.##} {growth.Required:0.##}") : "");
    }

    private static PlanTarget Target(PathShape shape, decimal value) => new(
        "X", Start, [new PlanLevel(new DateOnly(2025, 12, 31), value)], new ExpectedPath(shape, shape == PathShape.Seasonal ? [0.5m, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0.5m] : []));

    private static IndicatorValue Value(string period, decimal value) =>
        new("X", 1, PeriodText.Parse(period), [], value, null, value, ValueFlag.A, new Coverage(0, 0), false, 1, 0);

    private static IndicatorContract Contract(Measure measure) => new(
        "X", 1, new("", ""), new("", ""), "", ContractStatus.Proposal, FactTable.Activity, null, measure, RowConditions.None, [], [], [], ValueMoment.Period,
        new("", ""), 1, 1, 0, Rounding.None, Direction.Up, [], DisclosureClass.Activities, false, default, null);

    private static string Told(Standing standing) =>
        string.Create(CultureInfo.InvariantCulture, $"{standing.Assessment} {standing.Progress:0.##} {standing.Expected:0.##} {standing.Gap:0.##}");
}
