using Evaluation.Declared;

namespace Evaluation.Segments.Definitions;

/// <summary>A grouping that needs no clustering, which the segments are set beside.</summary>
/// <param name="Label">What it is called.</param>
/// <param name="Columns">Columns of the rows whose values together name the group.</param>
public sealed record TrivialGrouping(Label Label, IReadOnlyList<string> Columns);
