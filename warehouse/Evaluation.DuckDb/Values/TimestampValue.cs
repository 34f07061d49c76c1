namespace Evaluation.DuckDb.Values;

/// <summary>Timestamps, kept by DuckDB as microseconds since 1970-01-01; the two extremes of the integer mean infinity.</summary>
internal static class TimestampValue
{
    private const long EpochMicroseconds = 62_135_596_800_000_000;

    /// <summary>The clock as written, whatever its kind, cut to the microsecond.</summary>
    public static long ToMicroseconds(DateTime value) => (value.Ticks / TimeSpan.TicksPerMicrosecond) - EpochMicroseconds;

    /// <summary>The instant, cut to the microsecond.</summary>
    public static long ToMicroseconds(DateTimeOffset value) => ToMicroseconds(value.UtcDateTime);

    /// <summary>False for an infinite timestamp and for one outside the years 1 to 9999.</summary>
    public static bool TryRead(long microseconds, DateTimeKind kind, out DateTime value)
    {
        bool fits = microseconds >= -EpochMicroseconds && microseconds <= ToMicroseconds(DateTime.MaxValue);
        value = fits ? new DateTime((microseconds + EpochMicroseconds) * TimeSpan.TicksPerMicrosecond, kind) : default;
        return fits;
    }

    public static string Describe(long units) => units switch
    {
        long.MaxValue => "infinity",
        -long.MaxValue => "-infinity",
        _ => FormattableString.Invariant($"{units} units from 1970-01-01"),
    };
}
