namespace Evaluation.Segments.Matching;

/// <summary>What became of a segment from one edition to the next.</summary>
public enum SegmentFate
{
    /// <summary>It is still there, moved by its drift.</summary>
    Same,

    /// <summary>It was part of a former segment that is still there.</summary>
    Split,

    /// <summary>It was not there.</summary>
    New,

    /// <summary>It went into a segment that is still there.</summary>
    Joined,

    /// <summary>It is no longer there.</summary>
    Vanished,
}
