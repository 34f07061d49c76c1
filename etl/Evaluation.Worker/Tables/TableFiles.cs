using System.Globalization;
using System.Text;
using CsvHelper;
using Evaluation.DuckDb;
using Evaluation.Segments.Exporting;

namespace Evaluation.Worker.Tables;

/// <summary>Writes exported tables, a file each; their dictionary is always text, to be read without any tool.</summary>
internal static class TableFiles
{
    private const string Dictionary = "dictionnaire";

    /// <summary>Writes the files.</summary>
    /// <returns>Their paths.</returns>
    internal static IReadOnlyList<string> Write(IReadOnlyList<ExportTable> tables, string folder, ExportFormat format)
    {
        Directory.CreateDirectory(folder);
        return [.. tables.Select(table => table.Name == Dictionary || format == ExportFormat.Csv ? Csv(table, folder) : Parquet(table, folder))];
    }

    private static string Parquet(ExportTable table, string folder)
    {
        string path = Path.GetFullPath(Path.Combine(folder, $"{table.Name}.parquet"));
        ParquetFile.Write(path, [.. table.Columns.Select(column => new ParquetColumn(column.Name, column.Type))], table.Rows);
        return path;
    }

    private static string Csv(ExportTable table, string folder)
    {
        string path = Path.GetFullPath(Path.Combine(folder, $"{table.Name}.csv"));
        using StreamWriter file = new(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        using CsvWriter csv = CsvWriter.Create(file, new CsvWriterOptions(), true);
        WriteRow(csv, table.Columns.Select(column => column.Name));
        foreach (IReadOnlyList<object?> row in table.Rows)
        {
            WriteRow(csv, row.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture)));
        }

        return path;
    }

    private static void WriteRow(CsvWriter csv, IEnumerable<string?> cells)
    {
        foreach (string? cell in cells)
        {
            csv.WriteField(cell);
        }

        csv.EndRecord();
    }
}
