namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>Days and instants as PostgreSQL counts them, from 1 January 2000.</summary>
internal static class PostgreSqlTime
{
    private static readonly int FirstDay = new DateOnly(2000, 1, 1).DayNumber;
    private static readonly long FirstMicrosecond = new DateTime(2000, 1, 1, 0, 0, 0, DateTimeKind.Utc).Ticks / TimeSpan.TicksPerMicrosecond;

    /// <summary>Days since then.</summary>
    internal static int Days(DateOnly day) => day.DayNumber - FirstDay;

    /// <summary>Microseconds since then, cut.</summary>
    internal static long Microseconds(DateTime instant) => (instant.Ticks / TimeSpan.TicksPerMicrosecond) - FirstMicrosecond;
}
