using System.Data;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Queries.Sharing;
using Evaluation.Indicators.Values;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Tests.Queries.Sharing;

public sealed class PersonTallyTests
{
    private const int Rows = 10_000;

    [Fact]
    public void A_person_counts_once_in_a_cell_wherever_a_block_of_rows_ends_and_rows_that_name_nobody_are_rows_only()
    {
        (long Person, int Kind, int Counts)[] told = [.. Enumerable.Range(0, Rows).Select(row => (Person: (row / 3) - 1L, Kind: row % 4, Counts: row % 5 == 0 ? 1 : 0))];
        using DataTable table = new();
        table.Columns.Add("person", typeof(long));
        table.Columns.Add("kind", typeof(long));
        table.Columns.Add("counts", typeof(long));
        Array.ForEach(told, row => table.Rows.Add(row.Person, row.Kind, row.Counts));
        Leaf[] leaves = [Leaf("ACT-04"), Leaf("EFF-05-REVENUES")];
        PersonTally cells = new(new Reading(leaves, Scope), person: 0, kept: null, [1], [null, 2]);
        using NumberRows reader = new(table.CreateDataReader());
        RowBlock block = new(3);
        int blocks = 0;
        for (; block.Fill(reader); blocks++)
        {
            cells.Add(block);
        }

        Assert.True(blocks > 1);
        Assert.Equal(
            told.GroupBy(row => row.Kind).OrderBy(kind => kind.Key).Select(kind => $"{kind.Key}: {Count(kind)}, {Count(kind.Where(row => row.Counts == 1))}"),
            cells.Rows().OrderBy(row => row.Slices[0]).Select(row => $"{row.Slices[0]}: {string.Join(", ", row.Leaves.Select(leaf => $"{leaf.Total} of {leaf.Measured} in {leaf.Rows}"))}"));
    }

    private static StatementScope Scope => new(Period.CivilYear(2025), [Slice.Kind], RowFilter.None, 2025, [], [], []);

    private static Leaf Leaf(string contract) => new(ShippedContracts.All.Single(text => text.Name == contract).Contract!, "select", "", "");

    private static string Count(IEnumerable<(long Person, int Kind, int Counts)> rows)
    {
        (long Person, int Kind, int Counts)[] named = [.. rows.Where(row => row.Person > 0)];
        return $"{named.Select(row => row.Person).Distinct().Count()} of {named.Length} in {rows.Count()}";
    }
}
