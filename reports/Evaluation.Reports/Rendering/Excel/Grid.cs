using Evaluation.Reports.Figures;

namespace Evaluation.Reports.Rendering.Excel;

/// <summary>Anything a sheet shows in rows and columns: a table, key figures, definitions.</summary>
/// <param name="Name">The name of the native table, unique in the workbook.</param>
/// <param name="Title">What stands above it.</param>
/// <param name="Columns">Its columns.</param>
/// <param name="Rows">Its rows: ordinary ones, then the others.</param>
/// <param name="Keys">The trail key of each place.</param>
/// <param name="Below">The lines under it: signs of absence and mentions.</param>
internal sealed record Grid(
    string Name, string Title, IReadOnlyList<Column> Columns, IReadOnlyList<Row> Rows, Func<int, int, string> Keys, IReadOnlyList<string> Below)
{
    internal int Ordinary => Rows.Count(row => row.Kind == RowKind.Ordinary);
}
