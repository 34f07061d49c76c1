using Evaluation.Etl.Telemetry;
using Evaluation.Indicators;
using Evaluation.Indicators.Recording;
using Evaluation.Indicators.Values;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Evaluates the plan for every year that loads touched since it was last evaluated.</summary>
internal sealed class EvaluationRun(LedgeredRun ledgered, string folder, TimeProvider clock, TextWriter told)
{
    /// <summary>Runs it.</summary>
    internal RunRow Do(RunOrder order) => ledgered.Do(order, () =>
    {
        using SteadyWorkplace workplace = new(folder, clock, told);
        return workplace.Do(Evaluate);
    });

    private RunEnd Evaluate(Workplace open)
    {
        string declared = open.Folder.DeclaredSha256();
        IReadOnlyList<int> years = TouchedYears.Read(open.Database.Session, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
        List<string> told = [];
        int changed = 0;
        int? load = null;
        foreach (int year in years)
        {
            Period period = PeriodText.Parse(year.ToString(System.Globalization.CultureInfo.InvariantCulture));
            if (Steps.Do("evaluate", () => IndicatorRun.Open(open.Database.Session).Record(open.Database, period)) is EvaluationOutcome outcome)
            {
                changed += outcome.Opened;
                load = outcome.Load ?? load;
                told.Add($"{year}\u00a0: {French.Count(outcome.Opened, "valeur nouvelle ou changée", "valeurs nouvelles ou changées")}");
            }
        }

        return new RunEnd(changed > 0 ? RunOutcomes.Done : RunOutcomes.NothingNew, told.Count > 0 ? $"{string.Join("\u00a0; ", told)}." : "Aucune année du plan n'est touchée.") { LoadKey = load, DeclaredSha256 = declared };
    }
}
