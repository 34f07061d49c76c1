namespace Evaluation.Worker.Folder.PlanWorkbooks;

/// <summary>What a text of the folder <c>plan</c> says.</summary>
internal enum PlanPart
{
    /// <summary>A version of a plan.</summary>
    Plan,

    /// <summary>States of actions and milestones.</summary>
    Progress,

    /// <summary>The committee.</summary>
    Governance,

    /// <summary>The evaluation grid.</summary>
    Grid,
}
