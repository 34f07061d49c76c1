using Evaluation.Declared;

namespace Evaluation.Indicators.Queries;

/// <summary>One row of a dimension: what a key and a code stand for.</summary>
internal sealed record CodeRow(int CodeKey, string Code, Label Label, int Position, string Family);
