using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Disclosure.Asking;
using Evaluation.Indicators.Editions;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Tests.Editions;
using Evaluation.Indicators.Trail;
using Evaluation.Indicators.Values;
using Evaluation.Testing;

namespace Evaluation.Indicators.Tests.Disclosure.Asking;

public sealed class QuestionLedgerTests : IDisposable
{
    private readonly EditedTerritory _territory = new(TestEngine.DuckDb);
    private readonly TemporaryFolder _folder = new();

    // 240 people in January, 60 in February, three in March, 24 in April.
    public QuestionLedgerTests() => _territory.Load(
        "a.csv", [.. EditedTerritory.Workshops(1, 40, 1, 6), .. EditedTerritory.Workshops(41, 10, 2, 6), .. EditedTerritory.Workshops(51, 1, 3, 3), .. EditedTerritory.Workshops(61, 4, 4, 6)]);

    public void Dispose()
    {
        _territory.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void Questions_that_overlap_asked_one_after_the_other_tell_no_small_number_between_them()
    {
        Assert.Equal(327, Asked("2025-01-01..2025-04-30"));
        Assert.Equal(300, Asked("2025-01-01..2025-02-28"));
        Assert.Null(Asked("2025-01-01..2025-03-31"));
        Assert.Equal(27, Asked("2025-03-01..2025-04-30"));
        Assert.Null(Asked("2025-03"));
        Assert.Equal(240, Asked("2025-01"));
        Assert.Equal(300, Asked("2025-01-01..2025-02-28"));
        Assert.Equal(6, File.ReadAllLines(_folder.File("questions.jsonl")).Length);

        // The other way round, another ledger, other answers; and what the committee was told is not untold for the public.
        Assert.Equal(303, Asked("2025-01-01..2025-03-31", "b.jsonl"));
        Assert.Null(Asked("2025-01-01..2025-02-28", "b.jsonl"));
        Assert.Null(Asked("2025-01-01..2025-02-28", "b.jsonl", Audience.Public));
    }

    [Fact]
    public void The_lines_of_a_figure_are_an_answer_too()
    {
        Assert.Equal(327, Asked("2025-01-01..2025-04-30"));
        Assert.Equal(50, Lines("2025-01-01..2025-02-28"));
        Assert.Null(Asked("2025-01-01..2025-03-31"));
        Assert.Contains("trop peu de personnes", Assert.Throws<IndicatorRefusal>(() => Lines("2025-01-01..2025-03-31")).Message, StringComparison.Ordinal);
    }

    private decimal? Asked(string period, string file = "questions.jsonl", Audience audience = Audience.Committee)
    {
        using QuestionLedger ledger = QuestionLedger.Open(_folder.File(file));
        IndicatorValue value = IndicatorRun.Open(_territory.Session).Answer(new ValueRequest(["ACT-03"], PeriodText.Parse(period), [], RowFilter.None, audience), [], EarlierFigures.None, ledger)[0].Values[0];
        return value.Hidden ? null : value.Value;
    }

    private int Lines(string period)
    {
        using QuestionLedger ledger = QuestionLedger.Open(_folder.File("questions.jsonl"));
        IndicatorRun run = IndicatorRun.Open(_territory.Session);
        return run.Trace(new TrailKey("ACT-03", PeriodText.Parse(period), RowFilter.None, [], 2025, run.AsOf), Audience.Committee, ledger: ledger).Parts.Sum(part => part.Lines.Count);
    }
}
