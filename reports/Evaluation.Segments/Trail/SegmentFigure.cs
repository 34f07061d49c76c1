namespace Evaluation.Segments.Trail;

/// <summary>What a figure of a run tells.</summary>
public enum SegmentFigure
{
    /// <summary>How many rows a segment has, and its share of all rows taken.</summary>
    Size,

    /// <summary>The mean of a feature, over a segment or over all rows taken.</summary>
    Mean,

    /// <summary>By how many standard deviations of all rows taken the mean of a feature over a segment differs from that over all of them.</summary>
    Difference,

    /// <summary>How many rows fall in a category, of a segment or of all rows taken, and their share.</summary>
    Category,

    /// <summary>A feature of one territory or place.</summary>
    Value,

    /// <summary>The supports that a territory lacks to be used up to the goal of the run.</summary>
    Gap,
}
