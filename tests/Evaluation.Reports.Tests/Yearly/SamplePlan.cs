using Evaluation.Declared;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Indicators.Plan.Promises;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;

namespace Evaluation.Reports.Tests.Yearly;

/// <summary>An invented plan evaluated: each assessment at least once.</summary>
internal static class SamplePlan
{
    internal static PlanEvaluation Evaluation(Period year, IReadOnlyList<IndicatorContract> contracts)
    {
        PlannedAction town = Action("permanences", "Permanences en mairie", "Communauté d’agglomération", new Milestone("lieux", new("Dix lieux ouverts", "Ten places open"), new(2025, 3, 31)));
        PlannedAction bus = Action("bus", "Bus numérique", "Département", new Milestone("achat", new("Bus livré", "Bus delivered"), new(2025, 6, 30)), new Milestone("tournee", new("Première tournée", "First tour"), new(2026, 3, 31)));
        PlannedAction days = Action("journees", "Journées des aidants", "CCAS de Brec");
        Objective reach = new("aller-vers", new("Aller vers les habitants", "Reach out"), [], [town, bus]);
        Objective train = new("former", new("Former les aidants", "Train helpers"), [], [days]);
        Objective effects = new("effets", new("Mesurer les effets", "Measure effects"), [], []);
        Axis rights = new("droits", new("Axe 1 · L’accès aux droits", "Axis 1 · Access to rights"), [reach]) { Themes = [FoundingTheme.AccesAuxDroits], Competences = [Competence.DemarchesAdministratives, Competence.SInformer] };
        Axis skills = new("savoirs", new("Axe 2 · Les savoirs de base", "Axis 2 · Basic skills"), [train, effects]);
        ActionPlan plan = new(
            "plan", 2, new("Plan d’inclusion numérique 2024-2027", "Digital inclusion plan 2024-2027"), new(2024, 1, 1), new(2027, 12, 31), new(2025, 1, 1), null, new(0.9m, 0.7m, 0.6m), [rights, skills])
        {
            Commitments =
            [
                new("e1", "Département", null, CommitmentKind.Human, new("Deux conseillers", "Two advisers"), 2, CommitmentUnit.Etp, new(2025, 12, 31), null, "Délibération 2024-117"),
                new("e2", "CAF", null, CommitmentKind.Financial, new("Subvention des permanences", "Grant for the drop-in sessions"), 40_000, CommitmentUnit.Euros, new(2025, 12, 31), "permanences", null),
                new("e3", "CCAS de Brec", null, CommitmentKind.Material, new("Salle équipée", "Equipped room"), 1, CommitmentUnit.Units, new(2026, 6, 30), null, null),
            ],
        };
        IndicatorContract supports = contracts.Single(one => one.Id == "ACT-13-BASE");
        IndicatorContract activities = contracts.Single(one => one.Id == "ACT-02");
        IndicatorContract rate = contracts.Single(one => one.Id == "ACT-10-TAUX");
        return new PlanEvaluation(plan, year, new Perimeters(2025, 2025), 42, Audience.Public,
        [
            Indicator(rights, reach, null, supports, 9_000, 14_000, 14_750, 12_980, Assessment.Reached, 1.15m, null),
            Indicator(rights, reach, town, supports, 2_000, 4_000, 3_720, 3_100, Assessment.OnTrack, 0.86m, null),
            Indicator(rights, reach, bus, activities, 120, 400, 214, 171, Assessment.Behind, 0.34m, null),
            Indicator(skills, train, days, supports, null, 600, 410, 300, Assessment.AtRisk, null, null),
            Indicator(skills, effects, null, rate, 18, 30, 23, 20, Assessment.NotMeasured, null, new("moins de 60\u202f% des livraisons attendues sont reçues", "fewer than 60% of the expected deliveries came")),
        ],
        [
            new(supports,
                [Value(supports, year, 3_720, Key(1, "permanences", "Permanences en mairie")), Value(supports, year, 410, Key(2, "journees", "Journées des aidants"))],
                Value(supports, year, 10_700, Key(-1, "sans-action", "sans action")), Value(supports, year, 80, Key(-2, "recouvrement", "recouvrement")), Value(supports, year, 14_750)),
        ]);
    }

    private static PlannedAction Action(string id, string label, string owner, params IReadOnlyList<Milestone> milestones) =>
        new(id, new(label, label), owner, new(2024, 1, 1), new(2027, 12, 31), null, []) { Milestones = milestones };

    private static PlanIndicator Indicator(Axis axis, Objective objective, PlannedAction? action, IndicatorContract contract,
        decimal? baseline, decimal target, decimal actual, decimal before, Assessment assessment, decimal? progress, Label? reason) => new(
        axis, objective, action,
        new PlanTarget(contract.Id, baseline is decimal start ? new PlanLevel(new(2023, 12, 31), start) : null, [new(new(2025, 12, 31), target)], new(PathShape.Linear, [])),
        contract, Value(contract, Period.CivilYear(2025), actual), Value(contract, Period.CivilYear(2024), before),
        new Standing(assessment, progress, assessment is Assessment.Behind or Assessment.AtRisk ? target : null, assessment is Assessment.Behind or Assessment.AtRisk ? actual - target : null, reason)
        {
            Growth = assessment is Assessment.NotMeasured || baseline is null ? null : new GrowthProgress(assessment == Assessment.Reached ? GrowthClass.Reached : GrowthClass.Moderate, 0.28m, 0.25m),
        });

    private static SliceKey Key(int key, string code, string label) => new(Slice.Action, key, code, new(label, label), key);

    private static IndicatorValue Value(IndicatorContract contract, Period period, decimal value, params SliceKey[] keys) =>
        new(contract.Id, contract.Version, period, keys, value, null, value, ValueFlag.A, new Coverage(13, 16), false, 100, 0);
}
