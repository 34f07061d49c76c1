namespace Evaluation.Warehouse.Rows;

/// <summary>What a check says; the last two are never a pass.</summary>
public enum CheckOutcome
{
    /// <summary>Within the thresholds.</summary>
    Pass,

    /// <summary>Past the soft threshold: loaded, and said.</summary>
    Warn,

    /// <summary>Past the hard threshold: refused, unless somebody accepted it with a reason.</summary>
    Fail,

    /// <summary>The question has no sense for this delivery.</summary>
    NotApplicable,

    /// <summary>There was nothing to look at.</summary>
    NoData,
}
