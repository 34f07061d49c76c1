using System.Globalization;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>Dates as spreadsheets store them: days since 1900 (or 1904), hours as fractions.</summary>
internal static class ExcelDate
{
    private const double LastDay = 2958465.99999;

    /// <summary>A day, a day and time to the second, or a time alone, in ISO 8601; null when the number is no date.</summary>
    public static string? ToIso(double serial, bool from1904)
    {
        if (serial < 0 || serial > LastDay)
        {
            return null;
        }
        double days = Math.Floor(serial);
        double seconds = Math.Round((serial - days) * 86400);
        DateTime moment = Epoch(days, from1904).AddDays(days).AddSeconds(seconds);
        string format = seconds == 0 ? "yyyy-MM-dd" : days == 0 ? "HH:mm:ss" : "yyyy-MM-ddTHH:mm:ss";
        return moment.ToString(format, CultureInfo.InvariantCulture);
    }

    /// <summary>Excel believes 29 February 1900 existed: days before it count from one day later.</summary>
    private static DateTime Epoch(double days, bool from1904) =>
        from1904 ? new DateTime(1904, 1, 1) : new DateTime(1899, 12, days < 60 ? 31 : 30);
}
