namespace Evaluation.Indicators.Contracts;

/// <summary>Which way is better.</summary>
public enum Direction
{
    /// <summary>The more the better.</summary>
    Up,

    /// <summary>The less the better.</summary>
    Down,

    /// <summary>Neither: it describes.</summary>
    None,
}
