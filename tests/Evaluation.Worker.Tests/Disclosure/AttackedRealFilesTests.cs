using Evaluation.Indicators;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;

namespace Evaluation.Worker.Tests.Disclosure;

public sealed class AttackedRealFilesTests(RealTerritory territory) : IClassFixture<RealTerritory>
{
    [Theory]
    [InlineData(Audience.Public, 11)]
    [InlineData(Audience.Committee, 5)]
    public void No_hidden_count_of_a_yearly_report_over_real_files_is_found_from_all_that_it_prints(Audience audience, int threshold)
    {
        IndicatorRun run = IndicatorRun.Open(territory.Session);
        Period year = Period.CivilYear(2022);
        IReadOnlyList<ValueRequest> asked = YearlyQuestions.Of(run, year, audience);
        PublishedValues published = run.Publish(asked, year, audience);
        IReadOnlyList<ValueSet> values = [.. published.Values, .. PlanSets.Of(published.Plan!, published.Values[0].Request)];

        Assert.NotEqual(0, ReportAttack.Fails(ReportAttack.Knowledge(territory.Session, run, year, values), threshold));
        Assert.NotEqual(0, ReportAttack.FoundWhenOnlySmallAreHidden(territory.Session, run, year, asked, threshold));
    }
}
