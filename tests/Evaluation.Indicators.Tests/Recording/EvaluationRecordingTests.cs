using Evaluation.Indicators.Recording;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Recording;

public sealed class EvaluationRecordingTests
{
    [EveryDatabase]
    public void Values_of_the_plan_are_kept_only_when_they_change(TestEngine engine)
    {
        using SmallStar star = new(engine);
        Period year = Period.CivilYear(2025);
        EvaluationOutcome first = IndicatorRun.Open(star.Session, 2).Record(star.Database, year)!;
        Assert.Equal(new EvaluationOutcome(5, 4, 0, 0), first);
        Assert.Equal(new EvaluationOutcome(null, 0, 0, 4), IndicatorRun.Open(star.Session, 2).Record(star.Database, year));
        Assert.Equal(new EvaluationOutcome(null, 0, 0, 4), IndicatorRun.Open(star.Session, 3).Record(star.Database, year));
        EvaluationOutcome amended = IndicatorRun.Open(star.Session).Record(star.Database, year)!;
        Assert.Equal(new EvaluationOutcome(6, 1, 1, 3), amended);
        Assert.Equal(6, IndicatorRun.Open(star.Session).AsOf);
    }
}
