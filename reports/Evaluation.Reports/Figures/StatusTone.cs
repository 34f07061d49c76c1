namespace Evaluation.Reports.Figures;

/// <summary>How good a state is.</summary>
public enum StatusTone
{
    /// <summary>Done: the promise is kept.</summary>
    Reached,

    /// <summary>As expected.</summary>
    Good,

    /// <summary>To be watched.</summary>
    Watch,

    /// <summary>Behind, late or blocked.</summary>
    Late,

    /// <summary>Nothing can be said.</summary>
    Unknown,
}
