namespace Evaluation.Segments.Runs;

/// <summary>What a count by category tells of a segment.</summary>
public enum CategoryTopic
{
    /// <summary>Who they are.</summary>
    Who,

    /// <summary>Where it lives.</summary>
    Where,

    /// <summary>What it comes for.</summary>
    For,

    /// <summary>What it lacks.</summary>
    Lacks,

    /// <summary>What changed for it.</summary>
    Gained,

    /// <summary>How it was helped, or how it works.</summary>
    How,
}
