using Evaluation.Declared;

namespace Evaluation.Segments.Runs;

/// <summary>Rows that lack a feature.</summary>
/// <param name="Column">The feature's column.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Count">How many rows; null where hidden.</param>
/// <param name="Why">Why they are filled rather than left out; null where they are left out.</param>
public sealed record LackingRows(string Column, Label Label, int? Count, Label? Why);
