namespace Evaluation.Reports.Figures;

/// <summary>A place where no value can exist; shown « – ».</summary>
public sealed record NotApplicableCell : Cell;
