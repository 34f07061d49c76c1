using System.Data;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Queries.Sharing;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Tests.Queries.Sharing;

public sealed class SumTallyTests
{
    private const int Rows = 10_000;

    [Fact]
    public void Cells_that_a_filter_keeps_are_added_up_place_by_place_and_what_nothing_measures_has_no_sum()
    {
        (int Kind, int Partner, int Kept, int Counts, int Lines, int Measured, int Total)[] told =
            [.. Enumerable.Range(0, Rows).Select(row => (row % 4, row % 3, row % 7 == 0 ? 0 : 1, row % 5 == 0 ? 1 : 0, row % 11, row % 4 == 2 ? 0 : row / 4 % 2, row % 4 == 2 ? 0 : row / 4 % 2 * row))];
        using DataTable table = new();
        Array.ForEach(["kind", "partner", "kept", "counts", "lines", "measured", "total"], name => table.Columns.Add(name, typeof(long)));
        Array.ForEach(told, row => table.Rows.Add(row.Kind, row.Partner, row.Kept, row.Counts, row.Lines, row.Measured, row.Total));
        SumTally cells = new(new Reading([Leaf("ACT-02"), Leaf("ACT-07"), Leaf("ACT-02")], Scope), kept: 2, [0, 1], [new(3, 4, null), new(null, 4, (5, 6)), new(null, 4, null)]);
        using NumberRows reader = new(table.CreateDataReader());
        RowBlock block = new(7);
        int blocks = 0;
        for (; block.Fill(reader); blocks++)
        {
            cells.Add(block);
        }

        Assert.True(blocks > 1);
        Assert.Equal(
            told.Where(row => row.Kept == 1).GroupBy(row => (row.Kind, row.Partner)).OrderBy(place => place.Key).Select(place =>
                $"{place.Key}: {Count(place.Where(row => row.Counts == 1).Sum(row => row.Lines))}, {(place.Key.Kind == 2 ? "" : place.Sum(row => row.Total))} of {place.Sum(row => row.Measured)} in {place.Sum(row => row.Lines)}, {Count(place.Sum(row => row.Lines))}"),
            cells.Rows().OrderBy(row => (row.Slices[0], row.Slices[1])).Select(row => $"{(row.Slices[0], row.Slices[1])}: {string.Join(", ", row.Leaves.Select(leaf => $"{leaf.Total} of {leaf.Measured} in {leaf.Rows}"))}"));
    }

    private static StatementScope Scope => new(Period.CivilYear(2025), [Slice.Kind, Slice.Partner], RowFilter.None, 2025, [], [], []);

    private static Leaf Leaf(string contract) => new(ShippedContracts.All.Single(text => text.Name == contract).Contract!, null, "", "");

    private static string Count(int rows) => $"{rows} of {rows} in {rows}";
}
