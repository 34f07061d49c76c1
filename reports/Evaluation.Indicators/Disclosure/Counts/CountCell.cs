namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>One number of a measure: how many people some box of the space holds.</summary>
/// <param name="value">The count; below 0 where a part is deducted, such as the overlap of actions.</param>
/// <param name="cost">What its absence costs the reader, above 0.</param>
internal sealed class CountCell(decimal value, double cost)
{
    /// <summary>The count.</summary>
    public decimal Value { get; } = value;

    /// <summary>What its absence costs the reader.</summary>
    public double Cost { get; } = cost;

    /// <summary>What becomes of it.</summary>
    public CellState State { get; set; }

    /// <summary>Whether the reader doesn't see it.</summary>
    public bool IsHidden => State is CellState.Small or CellState.Complementary or CellState.Implied;

    /// <summary>Whether it could be something else without anybody noticing, once hidden. Zero is printed always.</summary>
    public bool MayVary => Value != 0 && State != CellState.Published;
}
