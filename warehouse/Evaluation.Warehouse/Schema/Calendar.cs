using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse.Schema;

/// <summary>The days of <c>dim_date</c>.</summary>
public static class Calendar
{
    /// <summary>First day held.</summary>
    public static readonly DateOnly First = new(2010, 1, 1);

    /// <summary>Last day held.</summary>
    public static readonly DateOnly Last = new(2045, 12, 31);

    private static readonly DateOnly Epoch = new(1970, 1, 1);

    /// <summary>Writes the calendar into an empty warehouse.</summary>
    /// <param name="session">The warehouse.</param>
    /// <param name="days">The table, with the columns it has.</param>
    internal static void Fill(WarehouseSession session, Table days)
    {
        using RowAppender appender = session.Dialect.OpenAppender(session, days);
        for (DateOnly day = First; day <= Last; day = day.AddDays(1))
        {
            foreach (Column column in days.Columns)
            {
                Append(appender, column.Name, day);
            }

            appender.EndRow();
        }

        appender.Complete();
    }

    private static void Append(RowAppender appender, string column, DateOnly day)
    {
        switch (column)
        {
            case "day": appender.Append(day); break;
            case "year": appender.Append((short)day.Year); break;
            case "school_year": appender.Append((short)(day.Month >= 9 ? day.Year : day.Year - 1)); break;
            default: appender.Append(Number(column, day)); break;
        }
    }

    private static int Number(string column, DateOnly day) => column switch
    {
        "date_key" => DateKey.From(day),
        "quarter_key" => (day.Year * 10) + ((day.Month + 2) / 3),
        "month_key" => (day.Year * 100) + day.Month,
        "day_number" => day.DayNumber - Epoch.DayNumber,
        _ => throw new InvalidOperationException($"Column [dim_date.{column}] is not told of a day"),
    };
}
