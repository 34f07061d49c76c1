using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Schema;

/// <summary>The days of <c>dim_date</c>.</summary>
public static class Calendar
{
    /// <summary>First day held.</summary>
    public static readonly DateOnly First = new(2010, 1, 1);

    /// <summary>Last day held.</summary>
    public static readonly DateOnly Last = new(2045, 12, 31);

    /// <summary>Writes the calendar into an empty warehouse.</summary>
    internal static void Fill(WarehouseSession session)
    {
        using RowAppender appender = session.OpenAppender("dim_date");
        for (DateOnly day = First; day <= Last; day = day.AddDays(1))
        {
            appender.Append(DateKey.From(day));
            appender.Append(day);
            appender.Append((short)day.Year);
            appender.Append((day.Year * 10) + ((day.Month + 2) / 3));
            appender.Append((day.Year * 100) + day.Month);
            appender.Append((short)(day.Month >= 9 ? day.Year : day.Year - 1));
            appender.EndRow();
        }

        appender.Complete();
    }
}
