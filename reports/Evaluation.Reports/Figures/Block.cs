namespace Evaluation.Reports.Figures;

/// <summary>One thing in a section: words, points, definitions, or a figure.</summary>
public abstract record Block;
