using Evaluation.Declared;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;

namespace Evaluation.Reports.Tests.Yearly;

public sealed class YearlyReadingTests
{
    private static readonly Label Label = new("Comptes rendus", "Reports");

    private static readonly LineCounts Lines = new(10, 9, 0, 0, 0, 1);

    [Fact]
    public void A_feed_expected_that_delivered_nothing_has_its_row() =>
        Assert.Equal(new FeedDeliveries("a/cra", "Comptes rendus", 2, 0, null, null), Assert.Single(YearlyReading.Deliveries([Expected(1, null), Expected(2, null)], [], ReportLanguage.French)));

    [Fact]
    public void A_feed_that_no_calendar_expects_counts_what_it_delivered() =>
        Assert.Equal(
            new FeedDeliveries("a/cra", "Reports", 0, 3, new DateOnly(2025, 5, 4), Lines),
            Assert.Single(YearlyReading.Deliveries([], [new FeedJournal("a/cra", Label, 3, new DateOnly(2025, 5, 4), Lines)], ReportLanguage.English)));

    [Fact]
    public void A_feed_expected_twice_that_delivered_once_and_again_too_late_has_one_received_of_two() =>
        Assert.Equal(
            new FeedDeliveries("a/cra", "Comptes rendus", 2, 1, new DateOnly(2025, 9, 9), Lines),
            Assert.Single(YearlyReading.Deliveries([Expected(1, 4), Expected(2, null)], [new FeedJournal("a/cra", Label, 2, new DateOnly(2025, 9, 9), Lines)], ReportLanguage.French)));

    private static DeliveryCoverage Expected(int quarter, int? receivedInMonth)
    {
        Period period = Period.Quarter(2025, quarter);
        return new("a/cra", Label, period.From, period.To, period.To.AddDays(30), receivedInMonth is int month ? new DateOnly(2025, month, 10) : null);
    }
}
