using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Tests.Values;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Disclosure.Publishing;

public sealed class PublicationTests(SmallStars stars) : IClassFixture<SmallStars>
{
    [EveryDatabase]
    public void A_ratio_a_difference_and_a_share_are_hidden_with_the_count_they_reveal(TestEngine engine)
    {
        SmallStar star = stars.On(engine);
        IndicatorRun run = star.Run();
        Assert.Equal("hidden", Shown(run, "ACT-10-TAUX", Audience.Public));
        Assert.Equal("20", Shown(run, "ACT-10-TAUX", Audience.Analyst));
        Assert.Equal("hidden", Shown(run, "ACT-09", Audience.Public));
        Assert.Equal("19", Shown(run, "ACT-09", Audience.Analyst));
        Assert.Equal("7", Shown(run, "ACT-08", Audience.Public));
        Assert.Equal("24", Shown(run, "ACT-07", Audience.Public));

        // One structure has all the money. What its two agreements give is published by law, what was paid and spent is not.
        Assert.Equal("hidden", Shown(run, "FIN-01-VERSE", Audience.Public));
        Assert.Equal("180000", Shown(run, "FIN-01-VERSE", Audience.Analyst));
        Assert.Equal("250001", Shown(run, "FIN-01-CONVENTIONNE", Audience.Public));
        Assert.Equal("hidden", Shown(run, "FIN-05-COUTS", Audience.Public));
    }

    private static string Shown(IndicatorRun run, string contract, Audience audience)
    {
        ValueRequest request = Ask.Request(contract, "2025", RowFilter.None) with { Audience = audience };
        IndicatorValue value = run.Values(request)[0].Values[0];
        return value.Hidden ? "hidden" : FormattableString.Invariant($"{value.Value:0}");
    }
}
