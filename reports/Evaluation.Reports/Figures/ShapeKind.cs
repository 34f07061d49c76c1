namespace Evaluation.Reports.Figures;

/// <summary>What sort of value a column holds.</summary>
public enum ShapeKind
{
    /// <summary>Words.</summary>
    Text,

    /// <summary>A state with its sign.</summary>
    Status,

    /// <summary>A day.</summary>
    Day,

    /// <summary>A number with a fixed count of decimals.</summary>
    Number,

    /// <summary>A share; the value is a ratio (0.25 is 25 %).</summary>
    Percentage,

    /// <summary>How far a share is from another; the value is in points (-5 is 37 % instead of 42 %).</summary>
    Points,

    /// <summary>A short duration; the value is in minutes, shown in minutes.</summary>
    Minutes,

    /// <summary>A duration; the value is in minutes, shown in hours and minutes.</summary>
    Hours,

    /// <summary>An amount of euros; the value is in cents.</summary>
    Money,
}
