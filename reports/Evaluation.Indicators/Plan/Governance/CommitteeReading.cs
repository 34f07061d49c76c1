using Evaluation.Declared;

namespace Evaluation.Indicators.Plan.Governance;

/// <summary>Reads the committee's YAML, strictly.</summary>
public static class CommitteeReading
{
    /// <summary>Reads the text, noting its faults.</summary>
    public static Committee? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, From);

    /// <summary>Reads the text held in the warehouse.</summary>
    /// <exception cref="DefinitionFaultException">The text has faults: all of them are told.</exception>
    public static Committee Read(string file, string text) => DeclaredFile.Read(file, text, From);

    private static Committee From(DeclaredMap map)
    {
        Committee committee = new(
            [.. map.Maps("members").Select(member => new CommitteeMember(member.Text("id"), member.Label("role"), member.Text("organisation")))],
            [.. map.OptionalMaps("meetings").Select(Meeting)]);
        CommitteeCheck.Run(committee, map);
        return committee;
    }

    private static Meeting Meeting(DeclaredMap map) => new(
        map.Text("id"),
        map.Date("date"),
        map.OptionalTexts("present"),
        [.. map.OptionalMaps("decisions").Select(Decision)],
        [.. map.OptionalMaps("follow_up").Select(said => new FollowUp(said.Text("decision"), said.OneOf<ActionStatus>("status"), said.OptionalText("note")))]);

    private static Decision Decision(DeclaredMap map) => new(
        map.Text("id"), map.Label("text"), map.OptionalTexts("indicators"), map.OptionalText("action"), map.OptionalText("owner"), map.OptionalDate("due"));
}
