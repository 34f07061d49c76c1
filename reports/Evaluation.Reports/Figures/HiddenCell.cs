namespace Evaluation.Reports.Figures;

/// <summary>A value we have and may not show; shown « s. ». It holds no value and no way back, so none can leak.</summary>
public sealed record HiddenCell : Cell;
