namespace Evaluation.Warehouse;

internal static class DateKey
{
    public static int From(DateOnly day) => (day.Year * 10000) + (day.Month * 100) + day.Day;

    public static DateOnly ToDay(int key) => new(key / 10000, key / 100 % 100, key % 100);
}
