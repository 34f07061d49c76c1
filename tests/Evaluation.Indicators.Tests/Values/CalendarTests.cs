using System.Globalization;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Values;

/// <summary>What the agreed calendar expects and what came: received, on time, late, not due yet, never.</summary>
public sealed class CalendarTests
{
    // Feed 5 is the EPN, load 2 the 10th of January 2026. March stands in the small star.
    private const string Year = """
        insert into fact_expected_delivery (expected_key, feed_key, period_from, period_to, due_key, recorded_from, recorded_to) values
          (21, 5, 20250401, 20250430, 20250515, 1, 2147483647),
          (22, 5, 20250501, 20250531, 20250615, 1, 2147483647),
          (23, 5, 20250601, 20250630, 20250715, 1, 1),
          (24, 5, 20251101, 20251130, 20251215, 1, 2147483647),
          (25, 5, 20251201, 20251231, 20260115, 1, 2147483647)
        """;

    private const string Deliveries = """
        insert into journal_delivery
          (delivery_key, feed_key, file_name, received_sha256, archive_sha256, byte_count, received_at, as_of, claims_whole, covers_from, covers_to, definition_sha256, recorded_from, recorded_to) values
          (21, 5, 'avril.xlsx', 'a', 'a', 1, '2025-05-15 22:00:00', null, 1, 20250401, 20250430, 'd', 1, 2147483647),
          (22, 5, 'mai.xlsx', 'b', 'b', 1, '2025-06-16 08:00:00', null, 1, 20250501, 20250531, 'd', 1, 2147483647),
          (23, 5, 'mars-retiré.xlsx', 'c', 'c', 1, '2025-04-02 08:00:00', null, 1, 20250301, 20250331, 'd', 1, 2),
          (24, 5, 'mars-en-partie.xlsx', 'e', 'e', 1, '2025-04-02 08:00:00', null, 1, 20250301, 20250330, 'd', 1, 2147483647)
        """;

    private const string Whole = """
        insert into journal_delivery
          (delivery_key, feed_key, file_name, received_sha256, archive_sha256, byte_count, received_at, as_of, claims_whole, covers_from, covers_to, definition_sha256, recorded_from, recorded_to) values
          (31, 5, 'tout.csv', 'f', 'f', 1, '2026-01-02 08:00:00', 1748736000000000, 1, 10000101, 99991231, 'd', 1, 2147483647)
        """;

    [EveryDatabase]
    public void A_month_is_received_on_time_late_not_due_yet_or_not_received_and_a_withdrawn_delivery_answers_nothing(TestEngine engine)
    {
        using SmallStar star = new(engine);
        star.Session.ExecuteText(Year);
        star.Session.ExecuteText(Deliveries);
        Assert.Equal("2025-03 0/1 | 2025-04 1/1 | 2025-05 1/1 | 2025-11 0/1 | 2025-12 0/0", ByMonth(star, "PART-01"));
        Assert.Equal("2025-03 0/1 | 2025-04 1/1 | 2025-05 0/1 | 2025-11 0/1 | 2025-12 0/0", ByMonth(star, "PART-02"));
        Assert.Equal("2025-03 0/1 | 2025-04 1/1 | 2025-05 1/1 | 2025-11 0/1 | 2025-12 0/1", ByMonth(star, "PART-04"));
    }

    [EveryDatabase]
    public void A_delivery_whole_for_ever_answers_as_far_as_it_is_fresh(TestEngine engine)
    {
        using SmallStar star = new(engine);
        star.Session.ExecuteText(Year);
        // As of 1 June 2025, 00:00.
        star.Session.ExecuteText(Whole);
        Assert.Equal("2025-03 1/1 | 2025-04 1/1 | 2025-05 1/1 | 2025-11 0/1 | 2025-12 0/0", ByMonth(star, "PART-01"));
    }

    [EveryDatabase]
    public void A_partner_silent_in_March_has_no_activity_rather_than_none(TestEngine engine)
    {
        using SmallStar star = new(engine);
        ValueSet set = star.Run().Values(new ValueRequest(["ACT-02"], Period.Month(2025, 3), [], RowFilter.None with { Partners = ["epn-ville"] }, Audience.Analyst)).Single();
        IndicatorValue value = Assert.Single(set.Values);
        Assert.Equal((null, ValueFlag.M, new Coverage(0, 1)), (value.Value, value.Flag, value.Coverage));
    }

    // The association's deliveries describe 2024, then June and July 2025.
    [EveryDatabase]
    public void A_year_that_deliveries_describe_holds_a_zero_whatever_is_missing_after_it(TestEngine engine)
    {
        using SmallStar star = new(engine);
        star.Session.ExecuteText("""
            insert into journal_delivery
              (delivery_key, feed_key, file_name, received_sha256, archive_sha256, byte_count, received_at, as_of, claims_whole, covers_from, covers_to, definition_sha256, recorded_from, recorded_to) values
              (31, 2, 'avant.xlsx', 'f', 'f', 1, '2026-01-02 08:00:00', null, 1, 20240101, 20241231, 'd', 1, 2147483647)
            """);
        ValueSet set = star.Run().Values(new ValueRequest(["ACT-02"], Period.CivilYear(2024), [], RowFilter.None with { Partners = ["asso-ecran"] }, Audience.Analyst)).Single();
        Assert.Equal((0m, ValueFlag.A), (Assert.Single(set.Values).Value, set.Values[0].Flag));
    }

    private static string ByMonth(SmallStar star, string id)
    {
        ValueRequest request = new([id], Period.CivilYear(2025), [Slice.Month], RowFilter.None with { Partners = ["epn-ville"] }, Audience.Analyst);
        return string.Join(" | ", star.Run().Values(request).Single().Values
            .Where(value => value.Rows > 0)
            .Select(value => string.Create(CultureInfo.InvariantCulture, $"{value.Slices[0].Code} {value.Numerator:0}/{value.Denominator:0}")));
    }
}
