namespace Evaluation.Worker.Tables;

/// <summary>How exported tables are written.</summary>
internal enum ExportFormat
{
    /// <summary>Comma-separated text, UTF-8, points in numbers.</summary>
    Csv,

    /// <summary>Parquet, columns typed.</summary>
    Parquet,
}
