using System.Runtime.InteropServices;

namespace Evaluation.DuckDb;

/// <summary>A length of time as DuckDB keeps it: months, days and microseconds apart, since no month has a fixed length.</summary>
/// <param name="Months">Whole months.</param>
/// <param name="Days">Whole days.</param>
/// <param name="Microseconds">Microseconds beside the months and days.</param>
[StructLayout(LayoutKind.Sequential)]
public readonly record struct DuckDbInterval(int Months, int Days, long Microseconds);
