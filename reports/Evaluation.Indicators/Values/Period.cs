using System.Globalization;
using Evaluation.Declared;

namespace Evaluation.Indicators.Values;

/// <summary>Days that a value describes, both ends included.</summary>
/// <param name="Kind">What the period is.</param>
/// <param name="From">First day.</param>
/// <param name="To">Last day; never before the first.</param>
public sealed record Period(PeriodKind Kind, DateOnly From, DateOnly To)
{
    /// <summary>A month.</summary>
    public static Period Month(int year, int month) => Months(PeriodKind.Month, year, month, 1);

    /// <summary>A quarter, from 1 to 4.</summary>
    public static Period Quarter(int year, int quarter) => Months(PeriodKind.Quarter, year, (quarter * 3) - 2, 3);

    /// <summary>A civil year.</summary>
    public static Period CivilYear(int year) => Months(PeriodKind.CivilYear, year, 1, 12);

    /// <summary>The school year that begins in September of this year.</summary>
    public static Period SchoolYear(int year) => Months(PeriodKind.SchoolYear, year, 9, 12);

    /// <summary>Any days.</summary>
    public static Period Range(DateOnly from, DateOnly to) => new(PeriodKind.Range, from, to);

    /// <summary>The month, quarter or civil year that these days are, else the days.</summary>
    public static Period Of(DateOnly from, DateOnly to) =>
        new[] { Month(from.Year, from.Month), Quarter(from.Year, (from.Month + 2) / 3), CivilYear(from.Year) }.FirstOrDefault(named => named.From == from && named.To == to) ?? Range(from, to);

    /// <summary>The period as it is written in commands, such as <c>2025-T2</c>.</summary>
    public string Code => Kind switch
    {
        PeriodKind.Month => From.ToString("yyyy-MM", CultureInfo.InvariantCulture),
        PeriodKind.Quarter => string.Create(CultureInfo.InvariantCulture, $"{From.Year}-T{(From.Month + 2) / 3}"),
        PeriodKind.CivilYear => From.ToString("yyyy", CultureInfo.InvariantCulture),
        PeriodKind.SchoolYear => string.Create(CultureInfo.InvariantCulture, $"{From.Year}-{To.Year}"),
        PeriodKind.Range => string.Create(CultureInfo.InvariantCulture, $"{From:yyyy-MM-dd}..{To:yyyy-MM-dd}"),
        _ => throw new InvalidOperationException($"Period kind [{Kind}]"),
    };

    /// <summary>The same days one year before.</summary>
    public Period YearBefore => Kind == PeriodKind.Range
        ? Range(From.AddYears(-1), To.AddYears(-1))
        : Months(Kind, From.Year - 1, From.Month, ((To.Year - From.Year) * 12) + To.Month - From.Month + 1);

    /// <summary>What people read.</summary>
    public Label Label => PeriodLabel.Of(this);

    /// <summary>Whether a day lies in it.</summary>
    public bool Contains(DateOnly day) => From <= day && day <= To;

    /// <summary>Whether any day of [<paramref name="from"/>, <paramref name="to"/>] lies in it.</summary>
    public bool Overlaps(DateOnly from, DateOnly to) => From <= to && from <= To;

    private static Period Months(PeriodKind kind, int year, int month, int count)
    {
        DateOnly first = new(year, month, 1);
        return new Period(kind, first, first.AddMonths(count).AddDays(-1));
    }
}
