using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Plan;

/// <summary>Assesses a value against its target by the thresholds published in the plan.</summary>
/// <param name="thresholds">Those of the plan.</param>
/// <param name="growth">Those of its classes of progress; the proposal when it has none.</param>
/// <param name="known">Day up to which anything is known; every period is over when missing.</param>
internal sealed class StandingRule(AssessmentThresholds thresholds, GrowthThresholds? growth = null, DateOnly? known = null)
{
    private readonly GrowthRule _growth = new(growth ?? GrowthThresholds.Proposal);

    /// <summary>Where the indicator stands; what can't be told is not measured, never behind.</summary>
    public Standing Of(PlanTarget target, IndicatorContract contract, IndicatorValue actual)
    {
        if (Silence(target, actual) is Label reason)
        {
            return new Standing(Assessment.NotMeasured, null, null, null, reason);
        }

        Period period = actual.Period;
        decimal value = actual.Value!.Value;
        decimal start = ExpectedLevel.InProportion(target.Baseline!.Value, target, contract, period);
        decimal promised = ExpectedLevel.InProportion(target.TargetOn(period.To).Value, target, contract, period);
        decimal? expected = ExpectedLevel.Of(target, contract, period);
        Assessment assessment = Assess(target, period, value, start, expected);
        return TooEarly(assessment, actual) is Label early
            ? new Standing(Assessment.NotMeasured, null, null, null, early)
            : new Standing(assessment, promised == start ? null : (value - start) / (promised - start), expected, value - expected, null)
            {
                Growth = _growth.Of(target, contract, period, value, assessment == Assessment.Reached),
            };
    }

    // What the days to come or a partner late have yet to bring may be all that lacks: nobody is said to be behind before.
    private Label? TooEarly(Assessment assessment, IndicatorValue actual) => assessment switch
    {
        Assessment.Behind or Assessment.AtRisk when known < actual.Period.To => new Label(
            $"la période court jusqu'au {actual.Period.To:dd/MM/yyyy}\u00a0: un retard ne se juge que sur des jours passés",
            $"the period runs until {actual.Period.To:dd/MM/yyyy}: only days gone by are said to be behind"),
        Assessment.Behind when actual.Coverage.Received < actual.Coverage.Expected => Late(actual.Coverage),
        _ => null,
    };

    private static Label Late(Coverage coverage) => new(
        $"un retard ne se juge pas sans toutes les livraisons\u00a0: {coverage.Received} reçues sur {coverage.Expected} attendues",
        $"nothing is said to be behind without every delivery: {coverage.Received} received of {coverage.Expected} expected");

    private Label? Silence(PlanTarget target, IndicatorValue actual) => actual switch
    {
        { Hidden: true } => new Label("valeur protégée", "protected value"),
        { Value: null } => new Label("valeur manquante", "missing value"),
        _ when actual.Coverage.Share < thresholds.MinimumCoverage => new Label(
            $"livraisons insuffisantes\u00a0: {actual.Coverage.Received} reçues sur {actual.Coverage.Expected} attendues",
            $"too few deliveries: {actual.Coverage.Received} received of {actual.Coverage.Expected} expected"),
        _ when target.Baseline is null => new Label("situation de départ inconnue", "unknown baseline"),
        _ when target.TargetOn(actual.Period.To).Value == target.Baseline.Value => new Label("cible égale à la situation de départ", "target equal to the baseline"),
        _ => null,
    };

    private Assessment Assess(PlanTarget promise, Period period, decimal value, decimal start, decimal? expected)
    {
        decimal target = promise.TargetOn(period.To).Value;
        int way = Math.Sign(target - promise.Baseline!.Value);
        if ((value - target) * way >= 0)
        {
            return Assessment.Reached;
        }

        decimal due = ((expected ?? start) - start) * way;
        decimal done = (value - start) * way;
        decimal share = due > 0 ? done / due : done >= 0 ? 1 : 0;
        return share >= thresholds.OnTrack ? Assessment.OnTrack : share >= thresholds.AtRisk ? Assessment.AtRisk : Assessment.Behind;
    }
}
