using System.Globalization;

namespace Evaluation.Etl.Checking;

/// <summary>How many times each value of a column of numbers came: enough to tell those far from the others, without keeping the lines.</summary>
public sealed class NumberCounts
{
    /// <summary>Different values kept; a column with more is not judged.</summary>
    public const int Most = 200_000;

    // 0.6745 makes the score of a normal distribution its distance in standard deviations.
    private const decimal Scale = 0.6745m;
    private const int SmallNumbers = 2048;
    private readonly Dictionary<decimal, long> _others = [];
    private readonly long[] _small = new long[SmallNumbers];

    /// <summary>Whether there were too many different values to keep.</summary>
    public bool IsTooWide { get; private set; }

    /// <summary>Values counted.</summary>
    public long Count { get; private set; }

    /// <summary>Counts a value; a text that is no number is the mapping's business.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        if (int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out int number) && number < SmallNumbers)
        {
            _small[number]++;
            Count++;
        }
        else if (!text.IsEmpty)
        {
            AddOther(text);
        }
    }

    /// <summary>The values far from the others.</summary>
    /// <param name="score">Modified z-score past which one is.</param>
    /// <returns>Null when more than half of the values are the same, or there are too many different ones: the score has no sense then.</returns>
    public OutlierCounts? Outliers(decimal score)
    {
        if (Count == 0 || IsTooWide)
        {
            return null;
        }

        (decimal Value, long Times)[] values = Values();
        decimal median = Median(values);
        (decimal Value, long Times)[] gaps = [.. values.Select(one => (Math.Abs(one.Value - median), one.Times)).OrderBy(gap => gap.Item1)];
        decimal deviation = Median(gaps);
        if (deviation == 0)
        {
            return null;
        }

        long far = gaps.Where(gap => Scale * gap.Value / deviation > score).Sum(gap => gap.Times);
        return new OutlierCounts(far, Count, median, values.MaxBy(one => Math.Abs(one.Value - median)).Value);
    }

    private void AddOther(ReadOnlySpan<char> text)
    {
        Span<char> digits = stackalloc char[Math.Min(text.Length, 64)];
        int length = 0;
        foreach (char letter in text[..digits.Length])
        {
            digits[length] = letter == ',' ? '.' : letter;
            length += char.IsWhiteSpace(letter) ? 0 : 1;
        }

        if (decimal.TryParse(digits[..length], NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out decimal number))
        {
            Count++;
            IsTooWide |= _others.Count >= Most;
            AddUnlessTooWide(number);
        }
    }

    private void AddUnlessTooWide(decimal number)
    {
        if (!IsTooWide)
        {
            _others[number] = _others.GetValueOrDefault(number) + 1;
        }
    }

    private (decimal Value, long Times)[] Values() =>
        [.. _small.Index().Where(pair => pair.Item > 0).Select(pair => ((decimal)pair.Index, pair.Item)).Concat(_others.Select(pair => (pair.Key, pair.Value))).OrderBy(one => one.Item1)];

    private static decimal Median((decimal Value, long Times)[] ordered)
    {
        long count = ordered.Sum(one => one.Times);
        return (At(ordered, (count - 1) / 2) + At(ordered, count / 2)) / 2;
    }

    private static decimal At((decimal Value, long Times)[] ordered, long rank)
    {
        long before = 0;
        return ordered.First(one => (before += one.Times) > rank).Value;
    }
}

/// <summary>Values far from the others.</summary>
/// <param name="Far">How many.</param>
/// <param name="Count">Among how many.</param>
/// <param name="Median">The value in the middle.</param>
/// <param name="Farthest">The one farthest from it.</param>
public sealed record OutlierCounts(long Far, long Count, decimal Median, decimal Farthest);
