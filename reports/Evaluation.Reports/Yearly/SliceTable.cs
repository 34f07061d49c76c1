using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Wording;

namespace Evaluation.Reports.Yearly;

/// <summary>Makes the table of some contracts along one slice: its members, the named rows beside them, the whole.</summary>
internal sealed class SliceTable(YearlyPages pages, string title, string nameHeader, IReadOnlyList<SliceColumn> columns)
{
    private readonly SliceColumn[] _columns = [.. columns.Where(column => column.Parts is not null)];

    /// <summary>What makes two members of different years the same row; their code by default.</summary>
    internal Func<SliceKey, string> SameRow { get; init; } = key => key.Code;

    /// <summary>How a row is named; the member's label by default.</summary>
    internal Func<SliceKey, string>? Name { get; init; }

    /// <summary>Whether members of one position come in the order of their names, rather than of their codes.</summary>
    internal bool ByName { get; init; }

    /// <summary>Which members are listed; all by default.</summary>
    internal Func<SliceKey, bool> Keeps { get; init; } = _ => true;

    /// <summary>The column whose largest values come first; the members' own order when missing. What is hidden comes last, so its place tells nothing.</summary>
    internal string? LargestFirst { get; init; }

    /// <summary>The name of the row of the whole.</summary>
    internal string? WholeName { get; init; }

    /// <summary>What stands beside the members, under its own name, in one column: it is in no share; nothing by default.</summary>
    internal (string Column, ValueSet Set)? Beside { get; init; }

    /// <summary>The table; null when there is nothing to show.</summary>
    internal Table? Build()
    {
        SliceKey[] keys = [.. Keys()];
        if (keys.Length == 0)
        {
            return null;
        }

        List<Row> rows = [.. keys.OrderBy(key => key.IsNamedRow).ThenByDescending(Rank).Select(RowOf)];
        if (Beside is (string beside, ValueSet set))
        {
            rows.Add(new Row([new TextCell(pages.NameOf(set.Contract)), .. _columns.Select(column => column.Key == beside ? pages.Cells.Of(set, YearlyPages.Whole(set)) : new NotApplicableCell())], RowKind.Aside));
        }

        if (_columns.Any(column => YearlyPages.Whole(column.Whole) is not null))
        {
            rows.Add(WholeRow());
        }

        return new Table(title, pages.Mentions.Of([.. _columns.SelectMany(column => new[] { column.Parts, column.Whole }), Beside?.Set]), Headings(), rows);
    }

    private IEnumerable<SliceKey> Keys() => _columns
        .SelectMany(column => column.Parts!.Values)
        .Where(value => value.Slices.Count == 1)
        .Select(value => value.Slices[0])
        .DistinctBy(SameRow)
        .Where(Keeps)
        .OrderBy(key => key.Position)
        .ThenBy(key => ByName ? NameOrder.Key(key.Label.Fr) : string.Empty, StringComparer.Ordinal);

    private decimal Rank(SliceKey key) =>
        _columns.FirstOrDefault(column => column.Key == LargestFirst) is SliceColumn ranked ? ValueAt(ranked, key)?.Value ?? decimal.MinValue : 0;

    private IReadOnlyList<Column> Headings() =>
    [
        new("name", nameHeader, ValueShape.Text),
        .. _columns.Select(column => new Column(column.Key, column.Header, ValueCells.ShapeOf(column.Parts!.Contract))),
    ];

    private Row RowOf(SliceKey key) => new(
        [new TextCell(Name?.Invoke(key) ?? pages.Of(key.Label)), .. _columns.Select(column => CellAt(column, key))],
        key.IsNamedRow ? RowKind.Aside : RowKind.Ordinary);

    /// <summary>A named row such as <c>hors territoire</c> has no population: what it lacks can't exist.</summary>
    private Cell CellAt(SliceColumn column, SliceKey key)
    {
        IndicatorValue? value = ValueAt(column, key);
        return value is null && key.IsNamedRow ? new NotApplicableCell() : pages.Cells.Of(column.Parts, value);
    }

    private IndicatorValue? ValueAt(SliceColumn column, SliceKey key) =>
        column.Parts!.Values.FirstOrDefault(value => value.Slices.Count == 1 && SameRow(value.Slices[0]) == SameRow(key));

    private Row WholeRow() => new(
        [
            new TextCell(WholeName ?? pages.Words.Total),
            .. _columns.Select(column => YearlyPages.Whole(column.Whole) is IndicatorValue whole ? pages.Cells.Of(column.Whole, whole) : new NotApplicableCell()),
        ],
        RowKind.Total);
}
