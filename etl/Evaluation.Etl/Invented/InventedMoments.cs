using System.Globalization;
using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Writes moments as PostgreSQL does (<c>2022-03-16 11:43:48.281</c>), its days written beforehand.</summary>
internal sealed class InventedMoments
{
    private readonly byte[][] _days;
    private readonly uint _firstSecond;

    public InventedMoments(DateOnly from, DateOnly to)
    {
        _days = [.. Enumerable.Range(0, to.DayNumber - from.DayNumber + 200).Select(day => Encoding.ASCII.GetBytes(from.AddDays(day).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)))];
        _firstSecond = (uint)((from.DayNumber - DateOnly.FromDateTime(DateTime.UnixEpoch).DayNumber) * 86_400L);
    }

    /// <summary>Seconds since 1970 of a moment.</summary>
    public uint UnixSeconds(int day, int millisecond) => _firstSecond + (uint)((day * 86_400) + (millisecond / 1000));

    /// <summary>Writes a day and a time.</summary>
    public void Write(Utf8Lines lines, int day, int millisecond)
    {
        lines.Add(_days[day]);
        lines.Add(" "u8);
        lines.AddPadded(millisecond / 3_600_000, 2);
        lines.Add(":"u8);
        lines.AddPadded(millisecond / 60_000 % 60, 2);
        lines.Add(":"u8);
        lines.AddPadded(millisecond / 1000 % 60, 2);
        lines.Add("."u8);
        lines.AddPadded(millisecond % 1000, 3);
    }

    /// <summary>A time of day when people work, as UTC milliseconds; one in a hundred is typed late in the evening.</summary>
    public static int WorkingTime(InventedRandom random) =>
        random.Chance(0.01) ? random.Between(21 * 3_600_000, (24 * 3_600_000) - 1) : random.Between(7 * 3_600_000, (17 * 3_600_000) - 1);
}
