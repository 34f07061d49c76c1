namespace Evaluation.DuckDb.Values;

/// <summary>Intervals, read as a <see cref="TimeSpan"/> where that is exact: no months, a day being 24 hours.</summary>
internal static class IntervalValue
{
    /// <summary>Cut to the microsecond.</summary>
    public static DuckDbInterval From(TimeSpan value) => new(0, value.Days, (value.Ticks % TimeSpan.TicksPerDay) / TimeSpan.TicksPerMicrosecond);

    public static bool TryRead(DuckDbInterval interval, out TimeSpan value)
    {
        Int128 ticks = ((Int128)interval.Days * TimeSpan.TicksPerDay) + ((Int128)interval.Microseconds * TimeSpan.TicksPerMicrosecond);
        bool fits = interval.Months == 0 && ticks >= long.MinValue && ticks <= long.MaxValue;
        value = fits ? new TimeSpan((long)ticks) : default;
        return fits;
    }
}
