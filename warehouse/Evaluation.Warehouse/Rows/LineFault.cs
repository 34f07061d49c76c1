namespace Evaluation.Warehouse.Rows;

/// <summary>One reason why a line is rejected.</summary>
/// <param name="LineNumber">Line of the delivery.</param>
/// <param name="Column">Column at fault; null for the whole line.</param>
/// <param name="Shown">The value, or its length when it could name somebody; null when there is none.</param>
/// <param name="Reason">What is wrong, in a French sentence.</param>
public sealed record LineFault(int LineNumber, string? Column, string? Shown, string Reason);
