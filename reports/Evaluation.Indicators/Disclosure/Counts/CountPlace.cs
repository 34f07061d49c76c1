namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>Where a cell stands.</summary>
internal readonly record struct CountPlace(CountTable Table, int Index)
{
    /// <summary>The cell.</summary>
    public CountCell Cell => Table.Cells[Index]!;
}
