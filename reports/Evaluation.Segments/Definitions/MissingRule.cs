namespace Evaluation.Segments.Definitions;

/// <summary>What is done with a row that does not have a feature.</summary>
public enum MissingRule
{
    /// <summary>The row is left out, and counted.</summary>
    LeaveOut,

    /// <summary>It takes the median of the others, and is counted.</summary>
    Median,

    /// <summary>It takes 0, where nothing said means none.</summary>
    Zero,
}
