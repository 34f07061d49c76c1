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

    /// <summary>
    /// Partners who know their own part of every number and are not alone in them; none where a part is not known.
    /// </summary>
    public IReadOnlyList<int> Insiders => Places.All(place => place.Cell.Parts is not null)
        ? [.. Places.SelectMany(place => place.Cell.Parts!.Keys).Distinct().Where(partner => Places.Any(place => place.Cell.Value != place.Cell.Parts!.GetValueOrDefault(partner).People)).Order()]
        : [];

    /// <summary>The space as a partner reads it: the people of all others.</summary>
    public CountSpace Without(int partner) => this with { Tables = [.. Tables.Select(table => table.Without(partner))] };
}
