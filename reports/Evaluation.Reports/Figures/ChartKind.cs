namespace Evaluation.Reports.Figures;

/// <summary>How a chart is drawn.</summary>
public enum ChartKind
{
    /// <summary>Upright bars, one group a category.</summary>
    Bar,

    /// <summary>Bars lying down, for categories with long names.</summary>
    LyingBar,

    /// <summary>Upright bars, series on top of each other.</summary>
    StackedBar,

    /// <summary>Bars lying down, series after each other.</summary>
    LyingStackedBar,

    /// <summary>Lines over time.</summary>
    Line,

    /// <summary>Points, one a row: one number across, one up, a sign for each group of rows.</summary>
    Scatter,
}
