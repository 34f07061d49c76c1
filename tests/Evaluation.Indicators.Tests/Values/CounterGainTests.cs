using System.Globalization;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Values;

/// <summary>What cumulative counters gained: told only between two snapshots, and by nobody's silence.</summary>
public sealed class CounterGainTests
{
    // Snapshots of 3 January, 1 June and 28 December 2025; load 3 corrects the last one of S1 from 170 to 160.
    [EveryDatabase]
    public void A_period_is_the_difference_of_the_snapshots_at_its_ends_and_is_not_measured_without_them(TestEngine engine)
    {
        using SmallStar star = new(engine);
        Assert.Equal("82 A", Gain(star, "2025"));
        Assert.Equal("72 A", Gain(star, "2025", asOf: 3));
        Assert.Equal("5 A", Gain(star, "2025-01-01..2025-05-31"));
        Assert.Equal("77 A", Gain(star, "2025-06-01..2025-12-31"));
        Assert.Equal(" M", Gain(star, "2025-01"));
        Assert.Equal(" M", Gain(star, "2024"));
        Assert.Equal(" M", Gain(star, "2025-05-25..2025-06-08"));
    }

    [EveryDatabase]
    public void Structures_sum_to_the_whole_and_a_time_slice_is_refused(TestEngine engine)
    {
        using SmallStar star = new(engine);
        IReadOnlyList<IndicatorValue> values = Values(star, "2025", 2, Slice.Structure);
        Assert.Equal("S1 70 | S2 5 | S3 7", string.Join(" | ", values.Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Slices[0].Code} {value.Value:0}")).Order(StringComparer.Ordinal)));
        Assert.Contains("ne se répartit pas par [month]", Assert.Throws<IndicatorRefusal>(() => Values(star, "2025", 2, Slice.Month)).Message, StringComparison.Ordinal);
    }

    private static string Gain(SmallStar star, string period, int asOf = 2)
    {
        IndicatorValue value = Assert.Single(Values(star, period, asOf));
        return string.Create(CultureInfo.InvariantCulture, $"{value.Value:0} {value.Flag}");
    }

    private static IReadOnlyList<IndicatorValue> Values(SmallStar star, string period, int asOf, params Slice[] by) =>
        star.Run(asOf).Values(new ValueRequest(["OFF-08"], PeriodText.Parse(period), by, RowFilter.None, Audience.Analyst)).Single().Values;
}
