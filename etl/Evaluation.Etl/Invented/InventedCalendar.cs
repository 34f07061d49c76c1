namespace Evaluation.Etl.Invented;

/// <summary>How activities spread over days: working weeks, quiet holidays, growth from year to year.</summary>
internal sealed class InventedCalendar
{
    private const int YearlyGrowthPercent = 12;
    private static readonly int[] ByMonth = [95, 92, 112, 98, 90, 104, 62, 34, 108, 116, 105, 74];
    private static readonly int[] ByWeekday = [1, 100, 112, 92, 108, 96, 14];
    private readonly WeightedChoice _days;
    private readonly DateOnly _from;
    private readonly int _activities;

    public InventedCalendar(DateOnly from, DateOnly to, int activities)
    {
        _from = from;
        _activities = activities;
        _days = new WeightedChoice([.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 1).Select(day => Weight(from.AddDays(day), from.Year))]);
    }

    /// <summary>Day of the n-th activity, counted from the first day; activities come in the order of days.</summary>
    public int DayOf(int activity) => _days.At((int)((long)activity * _days.Total / _activities));

    /// <summary>The calendar day.</summary>
    public DateOnly Date(int day) => _from.AddDays(day);

    private static int Weight(DateOnly day, int firstYear)
    {
        int weight = ByMonth[day.Month - 1] * ByWeekday[(int)day.DayOfWeek] * (100 + (YearlyGrowthPercent * (day.Year - firstYear))) / 100;
        return day is { Month: 12, Day: > 23 } or { Month: 1, Day: 1 } or { Month: 5, Day: 1 or 8 } or { Month: 7, Day: 14 } or { Month: 8, Day: 15 } or { Month: 11, Day: 1 or 11 } ? weight / 20 : weight;
    }
}
