namespace Evaluation.Segments.Runs;

/// <summary>What a run ended with.</summary>
public enum RunVerdict
{
    /// <summary>Segments that stand.</summary>
    Segments,

    /// <summary>The rows divide no better than rows without structure: <i>pas de structure exploitable</i>.</summary>
    NoStructure,

    /// <summary>The rows divide better than chance, yet no number of segments gives segments found again and large enough.</summary>
    NothingStands,

    /// <summary>There is nothing to divide: no such rows, too few that differ, or no feature that tells them apart (<i>sans objet</i>).</summary>
    NotApplicable,
}
