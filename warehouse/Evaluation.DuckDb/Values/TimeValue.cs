namespace Evaluation.DuckDb.Values;

/// <summary>Times of day, kept by DuckDB as microseconds since midnight.</summary>
internal static class TimeValue
{
    /// <summary>Cut to the microsecond.</summary>
    public static long ToMicroseconds(TimeOnly time) => time.Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>False for 24:00:00, which DuckDB has and .NET has not.</summary>
    public static bool TryRead(long microseconds, out TimeOnly time)
    {
        bool fits = microseconds >= 0 && microseconds < TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond;
        time = fits ? new TimeOnly(microseconds * TimeSpan.TicksPerMicrosecond) : default;
        return fits;
    }
}
