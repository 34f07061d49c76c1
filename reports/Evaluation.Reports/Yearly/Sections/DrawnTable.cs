using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Yearly.Sections;

/// <summary>A table with its chart, whose words for who can't see it name the highest and the lowest value.</summary>
internal static class DrawnTable
{
    /// <summary>The chart; the table alone where nothing can be drawn; nothing where there is no table.</summary>
    internal static Figure? Of(YearlyPages pages, Table? table, ChartKind kind, params string[] series)
    {
        if (table is null)
        {
            return null;
        }

        string[] there = [.. series.Where(key => table.Columns.Any(column => column.Key == key))];
        return there.Length > 0 && Numbers(table, there[0]).Length > 0
            ? new Chart(kind, Alternative(pages, table, kind, there[0]), table, table.Columns[0].Key, there)
            : table;
    }

    private static string Alternative(YearlyPages pages, Table table, ChartKind kind, string series)
    {
        (string Name, decimal Value)[] numbers = Numbers(table, series);
        ValueShape shape = table.Columns[table.IndexOf(series)].Shape;
        (string highName, decimal high) = numbers.MaxBy(one => one.Value);
        (string lowName, decimal low) = numbers.MinBy(one => one.Value);
        return YearlyPages.Fill(
            kind == ChartKind.Line ? pages.Words.ByMonthAlternative : pages.Words.BarsAlternative,
            table.Title, highName, pages.Text.Number(high, shape), lowName, pages.Text.Number(low, shape));
    }

    private static (string Name, decimal Value)[] Numbers(Table table, string series) =>
    [
        .. table.Rows.Where(row => row.Kind == RowKind.Ordinary && row.Cells[table.IndexOf(series)] is NumberCell)
            .Select(row => (((TextCell)row.Cells[0]).Text, ((NumberCell)row.Cells[table.IndexOf(series)]).Value)),
    ];
}
