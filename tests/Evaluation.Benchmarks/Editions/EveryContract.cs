using System.Diagnostics;
using System.Globalization;
using Evaluation.Indicators;
using Evaluation.Indicators.Contracts;
using Evaluation.Indicators.Disclosure;
using Evaluation.Indicators.Queries;
using Evaluation.Indicators.Values;
using Evaluation.Reports.Yearly;
using Evaluation.Worker.Folder;

namespace Evaluation.Benchmarks.Editions;

/// <summary>Every question of the yearly report asked of every contract that takes it, not only of those printed; for a process of its own.</summary>
internal static class EveryContract
{
    /// <summary>Computes what the report prints, then all contracts but those that count persons, then all; writes how long each took from the open warehouse to the values as their reader sees them.</summary>
    internal static void Print(string folder, int year, TextWriter output)
    {
        using Workplace workplace = Workplace.OpenReadOnly(folder, TimeProvider.System);
        Period period = Period.CivilYear(year);
        Measured("printed", run => YearlyQuestions.Of(run, period, Audience.Committee));
        Measured("no persons", run => Questions(run, period, contract => !CountsNamed(run, contract, period.To)));
        Measured("all", run => Questions(run, period, _ => true));

        void Measured(string what, Func<IndicatorRun, IReadOnlyList<ValueRequest>> asked)
        {
            long begun = Stopwatch.GetTimestamp();
            TimeSpan worked = Environment.CpuUsage.TotalTime;
            IndicatorRun run = IndicatorRun.Open(workplace.Database.Session);
            IReadOnlyList<ValueRequest> questions = asked(run);
            PublishedValues published = run.Publish(questions, period, Audience.Committee);
            output.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.000} s, processor {(Environment.CpuUsage.TotalTime - worked).TotalSeconds:0.000} s, {questions.Count} questions, {questions.SelectMany(question => question.Contracts).Distinct().Count()} contracts of {run.Contracts(period.To).Count}, {published.Values.Sum(set => set.Values.Count)} values"));
        }
    }

    /// <summary>The questions.</summary>
    private static IReadOnlyList<ValueRequest> Questions(IndicatorRun run, Period period, Func<IndicatorContract, bool> asked) =>
    [
        .. YearlyQuestions.Of(run, period, Audience.Committee)
            .DistinctBy(question => (question.Period.Code, string.Join(',', question.By), question.Filter.Territories.Count))
            .Select(question => question with { Contracts = [.. run.Contracts(question.DefinitionDay).Where(asked).Select(contract => contract.Id).Where(id => Takes(run, question, id))] })
            .Where(question => question.Contracts.Count > 0),
    ];

    private static bool CountsNamed(IndicatorRun run, IndicatorContract contract, DateOnly day) => contract.CountsNamed
        || (contract.Measure is RatioMeasure ratio ? [ratio.Of, ratio.Over] : contract.Measure.Parts).Any(part => CountsNamed(run, run.Contract(part, day), day));

    private static bool Takes(IndicatorRun run, ValueRequest question, string contract)
    {
        try
        {
            RequestCheck.Run(run.Contract(contract, question.DefinitionDay), question);
            return run.CountStatements(question with { Contracts = [contract] }) > 0;
        }
        catch (IndicatorRefusal)
        {
            return false;
        }
    }
}
