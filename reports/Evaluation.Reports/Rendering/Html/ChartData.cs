using System.Text.Json;
using System.Text.Json.Serialization;
using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Html;

/// <summary>A chart as the page's script draws it. An absent value is null there: a gap, never a zero.</summary>
internal sealed record ChartData(
    string Id, string Kind, decimal Scale, string Suffix, IReadOnlyList<string> Categories, IReadOnlyList<ChartData.OneSeries> Series)
{
    /// <summary>What the axis drawn up says, for points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Unit { get; init; }

    /// <summary>The axis drawn across, for points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public OneAxis? Across { get; init; }

    /// <summary>What helps to read points.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public PointsGuide? Guide { get; init; }

    /// <summary>One series: its values, and the same as the table writes them.</summary>
    internal sealed record OneSeries(string Name, IReadOnlyList<decimal?> Values, IReadOnlyList<string> Texts)
    {
        /// <summary>The values drawn across, for points.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<decimal>? Across { get; init; }

        /// <summary>The names of points.</summary>
        [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
        public IReadOnlyList<string>? Names { get; init; }
    }

    /// <summary>An axis: by what values are multiplied, what follows them, what they are.</summary>
    internal sealed record OneAxis(decimal Scale, string Suffix, string Unit);

    /// <summary>All the charts of a document, encoded so that no text in them can end the script element.</summary>
    internal static string JsonOf(PageContext page) => JsonSerializer.Serialize(
        page.Numbers.Figures.OfType<Chart>().Select(chart => chart.Kind == ChartKind.Scatter ? PointsOf(chart, page) : Of(chart, page)), JsonSerializerOptions.Web);

    internal static string PlaceOf(string number) => $"{number}-chart";

    private static ChartData Of(Chart chart, PageContext page) => new(
        PlaceOf(page.Numbers.Of(chart)),
        KindOf(chart.Kind),
        ScaleOf(chart.Shape.Kind).Scale,
        ScaleOf(chart.Shape.Kind).Suffix,
        [.. chart.Rows.Select(row => page.Text.Of(row.Cells[chart.Category], ValueShape.Text))],
        [.. chart.Series.Select(at => SeriesOf(chart, at, page))]);

    private static ChartData PointsOf(Chart chart, PageContext page)
    {
        (int across, int up) = (chart.Series[0], chart.Series[1]);
        OneAxis axis = AxisOf(chart.Table.Columns[up]);
        return new ChartData(PlaceOf(page.Numbers.Of(chart)), KindOf(chart.Kind), axis.Scale, axis.Suffix, [], [.. chart.Groups().Select(group => new OneSeries(
            group.Name,
            [.. group.Rows.Select(row => ((NumberCell)row.Cells[up]).Value)],
            [.. group.Rows.Select(row => $"{page.Text.Of(row.Cells[across], chart.Table.Columns[across].Shape)} · {page.Text.Of(row.Cells[up], chart.Table.Columns[up].Shape)}")])
        {
            Across = [.. group.Rows.Select(row => ((NumberCell)row.Cells[across]).Value)],
            Names = [.. group.Rows.Select(row => page.Text.Of(row.Cells[chart.Category], ValueShape.Text))],
        })])
        { Unit = axis.Unit, Across = AxisOf(chart.Table.Columns[across]), Guide = chart.Guide };
    }

    private static OneAxis AxisOf(Column column) => new(ScaleOf(column.Shape.Kind).Scale, ScaleOf(column.Shape.Kind).Suffix, column.Header);

    private static OneSeries SeriesOf(Chart chart, int column, PageContext page) => new(
        chart.Table.Columns[column].Header,
        [.. chart.Rows.Select(row => (row.Cells[column] as NumberCell)?.Value)],
        [.. chart.Rows.Select(row => page.Text.Of(row.Cells[column], chart.Table.Columns[column].Shape))]);

    private static string KindOf(ChartKind kind) => kind switch
    {
        ChartKind.Bar => "bar",
        ChartKind.LyingBar => "lying-bar",
        ChartKind.StackedBar => "stacked-bar",
        ChartKind.LyingStackedBar => "lying-stacked-bar",
        ChartKind.Line => "line",
        ChartKind.Scatter => "scatter",
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "A chart the page can't draw."),
    };

    private static (decimal Scale, string Suffix) ScaleOf(ShapeKind kind) => kind switch
    {
        ShapeKind.Percentage => (100m, " %"),
        ShapeKind.Points => (1m, " pts"),
        ShapeKind.Hours => (1m / 60m, " h"),
        ShapeKind.Minutes => (1m, " min"),
        ShapeKind.Money => (0.01m, " €"),
        _ => (1m, ""),
    };
}
