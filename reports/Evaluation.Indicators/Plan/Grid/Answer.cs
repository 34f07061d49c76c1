namespace Evaluation.Indicators.Plan.Grid;

/// <summary>What people answer to a question of the grid.</summary>
public enum Answer
{
    /// <summary>Yes.</summary>
    Yes,

    /// <summary>In part.</summary>
    Partly,

    /// <summary>No.</summary>
    No,

    /// <summary>The evidence doesn't tell.</summary>
    Unclear,
}
