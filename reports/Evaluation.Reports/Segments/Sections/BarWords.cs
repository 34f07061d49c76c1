using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Segments.Sections;

/// <summary>What bars show, for who can't see them: the highest and the lowest, by name.</summary>
internal static class BarWords
{
    /// <summary>The chart; the table alone where none of its values may be shown.</summary>
    internal static Figure Drawn(SegmentPages pages, string alternative, Table table, string series)
    {
        int column = table.IndexOf(series);
        (string Name, NumberCell Value)[] numbers = [.. table.Rows.Where(row => row.Kind == RowKind.Ordinary && row.Cells[column] is NumberCell).Select(row => (((TextCell)row.Cells[0]).Text, (NumberCell)row.Cells[column]))];
        if (numbers.Length == 0)
        {
            return table;
        }

        (string Name, NumberCell Value) high = numbers.MaxBy(one => one.Value.Value), low = numbers.MinBy(one => one.Value.Value);
        ValueShape shape = table.Columns[column].Shape;
        return new Chart(ChartKind.LyingBar, SegmentPages.Fill(alternative, high.Name, pages.Text.Of(high.Value, shape), low.Name, pages.Text.Of(low.Value, shape)), table, table.Columns[0].Key, [series]);
    }
}
