namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>
/// Everything published of one measure: tables over the same dimensions. People of one kind share a leaf on every dimension; a cell counts the kinds
/// that its coordinates hold, so that whatever a reader can add or subtract between cells follows from who is counted where.
/// </summary>
/// <param name="Leaves">How many leaves each dimension has; at most 64 dimensions.</param>
/// <param name="Tables">The tables.</param>
internal sealed record CountSpace(IReadOnlyList<int> Leaves, IReadOnlyList<CountTable> Tables)
{
    /// <summary>Every cell, with its place.</summary>
    public IEnumerable<CountPlace> Places => Tables.SelectMany(table =>
        Enumerable.Range(0, table.Cells.Length).Where(index => table.Cells[index] is not null).Select(index => new CountPlace(table, index)));
}
