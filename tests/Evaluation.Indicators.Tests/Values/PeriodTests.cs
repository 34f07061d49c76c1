using Evaluation.Indicators.Values;

namespace Evaluation.Indicators.Tests.Values;

public sealed class PeriodTests
{
    [Theory]
    [InlineData("2025", "2025-01-01..2025-12-31", "2024", "année 2025", "year 2025")]
    [InlineData("2025-03", "2025-03-01..2025-03-31", "2024-03", "mars 2025", "March 2025")]
    [InlineData("2024-02", "2024-02-01..2024-02-29", "2023-02", "février 2024", "February 2024")]
    [InlineData("2025-T2", "2025-04-01..2025-06-30", "2024-T2", "2e\u00a0trimestre 2025", "Q2 2025")]
    [InlineData("2025-Q1", "2025-01-01..2025-03-31", "2024-T1", "1er\u00a0trimestre 2025", "Q1 2025")]
    [InlineData("2024-2025", "2024-09-01..2025-08-31", "2023-2024", "année scolaire 2024-2025", "school year 2024-2025")]
    [InlineData("2025-01-01..2025-06-30", "2025-01-01..2025-06-30", "2024-01-01..2024-06-30", "du 1er janvier 2025 au 30 juin 2025", "from 1 January 2025 to 30 June 2025")]
    public void A_period_is_read_as_people_write_it(string text, string days, string yearBefore, string fr, string en)
    {
        Period period = PeriodText.Parse(text);
        Assert.Equal(days, Period.Range(period.From, period.To).Code);
        Assert.Equal((yearBefore, fr, en), (period.YearBefore.Code, period.Label.Fr, period.Label.En));
        Assert.Equal(period, PeriodText.Parse(period.Code));
    }

    [Theory]
    [InlineData("2025-02-01..2025-02-28", "2025-02")]
    [InlineData("2025-04-01..2025-06-30", "2025-T2")]
    [InlineData("2025-01-01..2025-12-31", "2025")]
    [InlineData("2025-02-01..2025-04-30", "2025-02-01..2025-04-30")]
    public void Days_that_are_a_month_a_quarter_or_a_year_have_its_name(string days, string code)
    {
        Period range = PeriodText.Parse(days);
        Assert.Equal(code, Period.Of(range.From, range.To).Code);
    }

    [Theory]
    [InlineData("25")]
    [InlineData("2025-13")]
    [InlineData("2025-T5")]
    [InlineData("2025-2027")]
    [InlineData("2025-02-30..2025-03-01")]
    [InlineData("2025-06-30..2025-01-01")]
    [InlineData("0000")]
    public void What_is_not_a_period_is_refused_in_a_sentence(string text)
    {
        IndicatorRefusal refusal = Assert.Throws<IndicatorRefusal>(() => PeriodText.Parse(text));
        Assert.Equal($"[{text}] n'est pas une période\u00a0: écrire 2025, 2025-03, 2025-T2, 2024-2025 (année scolaire) ou 2025-01-01..2025-06-30", refusal.Message);
    }
}
