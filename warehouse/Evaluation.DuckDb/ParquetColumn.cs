namespace Evaluation.DuckDb;

/// <summary>A column of a Parquet file.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">What it holds: <see cref="string"/>, <see cref="long"/> or <see cref="double"/>; any value may be missing.</param>
public sealed record ParquetColumn(string Name, Type Type);
