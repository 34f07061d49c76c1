using Evaluation.Declared;
using Evaluation.Indicators.Plan.Growth;
using Evaluation.Indicators.Plan.Promises;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Indicators.Plan;

/// <summary>Reads a plan's YAML, strictly.</summary>
public static class PlanReading
{
    /// <summary>Reads one version of a plan, noting every fault of the text.</summary>
    /// <returns>The plan, only to be used when no fault was noted.</returns>
    public static ActionPlan? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, From);

    /// <summary>Reads one version of a plan by itself.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults: all of them are told.</exception>
    public static ActionPlan Read(string file, string text) => DeclaredFile.Read(file, text, From);

    private static ActionPlan From(DeclaredMap map)
    {
        ActionPlan plan = new(
            map.Text("id"),
            map.Integer("version"),
            map.Label("label"),
            map.Date("from"),
            map.Date("to"),
            map.Date("effective_from"),
            map.OptionalDate("applies_from"),
            map.Map("assessment", Thresholds) ?? new AssessmentThresholds(0, 0, 0),
            [.. map.Maps("axes").Select(Axis)])
        {
            Territories = [.. map.OptionalList("territories").Select(TerritoryId.Read)],
            Growth = map.OptionalMap("growth", GrowthThresholds.From) ?? GrowthThresholds.Proposal,
            Commitments = [.. map.OptionalMaps("commitments").Select(CommitmentReading.From)],
        };
        PlanCheck.Run(plan, map);
        return plan;
    }

    private static AssessmentThresholds Thresholds(DeclaredMap map)
    {
        AssessmentThresholds thresholds = new(map.Decimal("on_track"), map.Decimal("at_risk"), map.Decimal("minimum_coverage"));
        if (thresholds is not { AtRisk: >= 0, MinimumCoverage: >= 0 and <= 1 } || thresholds.OnTrack < thresholds.AtRisk)
        {
            map.Fault("seuils attendus\u00a0: on_track au moins égal à at_risk, minimum_coverage de 0 à 1");
        }

        return thresholds;
    }

    private static Axis Axis(DeclaredMap map) => new(map.Text("id"), map.Label("label"), [.. map.Maps("objectives").Select(Objective)])
    {
        Themes = [.. map.OptionalList("themes").Select(theme => theme.OneOf<FoundingTheme>())],
        Competences = [.. map.OptionalList("competences").Select(competence => competence.OneOf<Competence>())],
    };

    private static Objective Objective(DeclaredMap map) => new(
        map.Text("id"),
        map.Label("label"),
        [.. map.OptionalMaps("indicators").Select(TargetReading.From)],
        [.. map.OptionalMaps("actions").Select(Action)]);

    private static PlannedAction Action(DeclaredMap map)
    {
        DateOnly from = map.Date("from");
        DateOnly to = map.Date("to");
        if (to < from)
        {
            map.Fault("la fin précède le début", "to");
        }

        return new PlannedAction(
            map.Text("id"),
            map.Label("label"),
            map.Text("owner"),
            from,
            to,
            map.OptionalMap("counts", counts => RuleReading.From(counts, from, to)),
            [.. map.OptionalMaps("indicators").Select(TargetReading.From)])
        {
            Milestones = [.. map.OptionalMaps("milestones").Select(Milestone)],
        };
    }

    private static Milestone Milestone(DeclaredMap map) => new(map.Text("id"), map.Label("label"), map.Date("due"));
}
