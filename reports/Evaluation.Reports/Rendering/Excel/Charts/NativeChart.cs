using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel.Charts;

/// <summary>A chart to draw on a sheet, beside the table whose cells it reads.</summary>
/// <param name="Chart">The chart.</param>
/// <param name="Sheet">The sheet.</param>
/// <param name="HeaderRow">The row of the table's headings, from 1.</param>
/// <param name="Column">The column its left edge stands at, from 0.</param>
/// <param name="Height">Its height in points.</param>
/// <param name="Source">The cells it reads.</param>
internal sealed record NativeChart(Chart Chart, string Sheet, int HeaderRow, int Column, double Height, ChartSource Source)
{
    internal const long EmusPerPoint = 12_700;

    internal const long Width = 13 * 360_000;

    internal static NativeChart Beside(Chart chart, string sheet, int headerRow)
    {
        double height = chart.Kind switch
        {
            ChartKind.LyingBar => Math.Max(210, 60 + (18 * chart.Rows.Count * chart.Series.Count)),
            ChartKind.LyingStackedBar => Math.Max(210, 80 + (20 * chart.Rows.Count)),
            ChartKind.Scatter => 330,
            _ => 210,
        };
        return new(chart, sheet, headerRow, chart.Table.Columns.Count, height, ChartSource.Table(chart, sheet, headerRow));
    }

    /// <summary>The last row it covers.</summary>
    internal int LastRow(Func<int, double> heightOf)
    {
        int row = HeaderRow;
        for (double left = Height; left > 0; row++)
        {
            left -= heightOf(row);
        }

        return row;
    }
}
