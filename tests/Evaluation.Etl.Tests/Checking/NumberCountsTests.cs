using System.Globalization;
using Evaluation.Etl.Checking;

namespace Evaluation.Etl.Tests.Checking;

public sealed class NumberCountsTests
{
    [Fact]
    public void The_score_is_that_of_Iglewicz_and_Hoaglin()
    {
        // Median 6, deviations 0 1 1 2 2 54 → MAD 1.5; 0.6745 × 54 / 1.5 = 24.3 and 0.6745 × 2 / 1.5 = 0.9.
        OutlierCounts outliers = Of("4", "5", "6", "7", "8", "60").Outliers(3.5m)!;
        Assert.Equal(new OutlierCounts(1, 6, 6.5m, 60), outliers);
    }

    [Fact]
    public void Amounts_with_decimals_spaces_and_signs_are_numbers() =>
        Assert.Equal(new OutlierCounts(1, 5, 1200.5m, -90000m), Of("1 200,50", "1199.5", "1 201,5", "1210", "-90 000").Outliers(100m));

    [Fact]
    public void What_is_no_number_is_not_counted() => Assert.Equal(2, Of("3", "trois", "", "4").Count);

    [Fact]
    public void More_than_half_the_same_has_no_score() => Assert.Null(Of("1", "1", "1", "50").Outliers(3.5m));

    [Fact]
    public void Too_many_different_values_have_no_score()
    {
        NumberCounts counts = new();
        for (int number = 0; number <= NumberCounts.Most; number++)
        {
            counts.Add((number + 0.5m).ToString(CultureInfo.InvariantCulture));
        }

        Assert.True(counts.IsTooWide);
        Assert.Null(counts.Outliers(3.5m));
    }

    private static NumberCounts Of(params string[] texts)
    {
        NumberCounts counts = new();
        foreach (string text in texts)
        {
            counts.Add(text);
        }

        return counts;
    }
}
