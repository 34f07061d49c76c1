using Evaluation.Declared;
using Evaluation.Indicators.Queries;

namespace Evaluation.Indicators.Values;

/// <summary>Where a value stands along one slice.</summary>
/// <param name="Slice">The slice.</param>
/// <param name="Key">Key in the warehouse; below 1 for a named row such as <c>hors territoire</c>.</param>
/// <param name="Code">Code for machines: <c>2025-03</c>, <c>commune:93066</c>, <c>collectif</c>.</param>
/// <param name="Label">What people read.</param>
/// <param name="Position">Order in tables; named rows come last.</param>
public sealed record SliceKey(Slice Slice, int Key, string Code, Label Label, int Position)
{
    /// <summary>Whether it is a row added so that the parts sum to the whole.</summary>
    public bool IsNamedRow => Key <= 0;
}
