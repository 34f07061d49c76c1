namespace Evaluation.Warehouse;

/// <summary>A day as facts hold it: yyyymmdd.</summary>
public static class DateKey
{
    /// <summary>Key before every day.</summary>
    public const int Beginning = 10000101;

    /// <summary>Key after every day.</summary>
    public const int Never = 99991231;

    /// <summary>The key of a day.</summary>
    public static int From(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    /// <summary>The day of a key.</summary>
    public static DateOnly ToDay(int key) => new(key / 10000, key / 100 % 100, key % 100);
}
