using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests;

public sealed class IndicatorRunTests(SmallStars stars) : IClassFixture<SmallStars>
{
    [EveryDatabase]
    public void A_year_is_known_where_the_plan_covers_a_day_of_it_or_deliveries_tell_of_its_days(TestEngine engine)
    {
        IndicatorRun run = stars.On(engine).Run(4);
        Assert.All([Period.CivilYear(2024), Period.CivilYear(2026), Period.CivilYear(2022)], run.RefuseUnknown);
        Assert.Equal(
            "rien n'est connu de [3000]\u00a0: aucun plan ne couvre cette année, et les livraisons vont du 15/03/2021 au 01/02/2026",
            Assert.Throws<IndicatorRefusal>(() => run.RefuseUnknown(Period.CivilYear(3000))).Message);
        Assert.Throws<IndicatorRefusal>(() => run.RefuseUnknown(Period.SchoolYear(2019)));
    }

    [EveryDatabase]
    public void Days_that_deliveries_told_before_any_plan_are_known_and_no_others(TestEngine engine)
    {
        using SmallStar star = new(engine);
        star.Forget("plan", 1);
        star.Forget("plan", 2);
        star.Forget("plan", 3);
        star.Run().RefuseUnknown(Period.CivilYear(2025));
        Assert.Throws<IndicatorRefusal>(() => star.Run().RefuseUnknown(Period.CivilYear(2027)));
    }
}
