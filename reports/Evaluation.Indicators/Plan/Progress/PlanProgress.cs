using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Progress;

/// <summary>What people in charge said of the actions and milestones of a plan, day after day: <c>plan/avancement.yaml</c>.</summary>
/// <param name="Actions">States of actions.</param>
/// <param name="Milestones">States of milestones.</param>
public sealed record PlanProgress(IReadOnlyList<StateSaid> Actions, IReadOnlyList<StateSaid> Milestones)
{
    /// <summary>Kind of this text in the warehouse.</summary>
    public const string Kind = "plan_progress";

    /// <summary>Nothing was said.</summary>
    public static PlanProgress None { get; } = new([], []);

    /// <summary>The last state said of an action until a day; null when none was.</summary>
    public StateSaid? OfAction(string id, DateOnly day) => Last(Actions, id, day);

    /// <summary>The last state said of a milestone until a day; null when none was.</summary>
    public StateSaid? OfMilestone(string id, DateOnly day) => Last(Milestones, id, day);

    /// <summary>Reads the text, noting its faults.</summary>
    public static PlanProgress? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, From);

    /// <summary>Reads the text held in the warehouse.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults: all of them are told.</exception>
    public static PlanProgress Read(string file, string text) => DeclaredFile.Read(file, text, From);

    private static PlanProgress From(DeclaredMap map) => new(States(map, "actions", "action"), States(map, "milestones", "milestone"));

    private static IReadOnlyList<StateSaid> States(DeclaredMap map, string key, string names)
    {
        StateSaid[] said = [.. map.OptionalMaps(key).Select(state => new StateSaid(state.Text(names), state.Date("on"), state.OneOf<ActionStatus>("status"), state.OptionalText("note")))];
        foreach (IGrouping<(string, DateOnly), StateSaid> same in said.GroupBy(state => (state.Of, state.On)).Where(same => same.Count() > 1))
        {
            map.Fault($"deux états de [{same.Key.Item1}] le même jour", key);
        }

        return said;
    }

    private static StateSaid? Last(IReadOnlyList<StateSaid> said, string id, DateOnly day) => said.Where(state => state.Of == id && state.On <= day).MaxBy(state => state.On);
}
