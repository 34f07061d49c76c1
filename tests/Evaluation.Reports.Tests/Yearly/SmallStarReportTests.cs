using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Tests.Star;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Figures;
using Evaluation.Reports.Yearly;
using Evaluation.Testing;

namespace Evaluation.Reports.Tests.Yearly;

public sealed class SmallStarReportTests
{
    [EveryDatabase]
    public async Task The_report_of_one_warehouse_is_the_same_whichever_database_holds_it(TestEngine engine)
    {
        using SmallStar star = new(engine);
        YearlyValues values = YearlyReading.Of(star.Run(4), Period.CivilYear(2025), Audience.Analyst, ReportLanguage.French, [], []);
        await Verified.EqualAsync("Yearly/small-star.verified.txt", DocumentText.Of(YearlyReport.Of(values)));
    }
}
