using Evaluation.Indicators.Plan;
using Evaluation.Indicators.Values;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints the plan at a glance.</summary>
internal static class PlanPrint
{
    /// <summary>Prints one row per indicator of the plan.</summary>
    internal static void Print(PlanEvaluation? evaluation)
    {
        if (evaluation is null)
        {
            return;
        }

        AnsiConsole.WriteLine($"{evaluation.Plan.Label.Fr} (version {evaluation.Plan.Version}), {evaluation.Period.Label.Fr}");
        Table table = new Table().Border(TableBorder.Rounded).AddColumns("Objectif ou action, indicateur");
        foreach (string column in Columns(evaluation.Period))
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        table.AddColumn("Appréciation");
        foreach (PlanIndicator indicator in evaluation.Indicators)
        {
            table.AddRow([.. Cells(indicator, evaluation.Period).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table.ShowRowSeparators());
    }

    private static IEnumerable<string> Cells(PlanIndicator indicator, Period period) =>
    [
        $"{indicator.Action?.Label.Fr ?? indicator.Objective.Label.Fr}{Environment.NewLine}{indicator.Contract.Id} {indicator.Contract.Label.Fr}",
        Number(indicator.Target.Baseline?.Value, indicator),
        Number(Target(indicator, period)?.Value, indicator),
        .. IsWhole(period) ? [] : new[] { indicator.Standing.Expected is { } expected ? Number(decimal.Round(expected, indicator.Contract.Decimals), indicator) : "n. d." },
        Shown(indicator.Actual, indicator),
        Shown(indicator.YearBefore, indicator),
        Word(indicator.Standing.Assessment) + (indicator.Standing.Reason is { } reason ? $" ({reason.Fr})" : string.Empty),
    ];

    // Of a part of a year, the target is that of the year: what was expected of these days stands beside it.
    private static string[] Columns(Period period) => IsWhole(period) ? ["Départ", "Cible", "Réalisé", "N-1"] : ["Départ", "Cible de l'année", "Attendu", "Réalisé", "N-1"];

    private static bool IsWhole(Period period) => period.From.AddYears(1) == period.To.AddDays(1);

    private static PlanLevel? Target(PlanIndicator indicator, Period period) =>
        indicator.Target.Targets.FirstOrDefault(target => target.Date >= period.To) ?? (indicator.Target.Targets is [.., PlanLevel last] ? last : null);

    private static string Shown(IndicatorValue value, PlanIndicator indicator) => value.Hidden ? "secret" : Number(value.Value, indicator);

    private static string Number(decimal? number, PlanIndicator indicator) =>
        number is { } value ? $"{value.ToString("#,##0.##", French.Culture)}{(indicator.Contract.Unit.Fr == "%" ? "\u202f%" : string.Empty)}" : "n. d.";

    internal static string Word(Assessment assessment) => assessment switch
    {
        Assessment.Reached => "atteint",
        Assessment.OnTrack => "en bonne voie",
        Assessment.AtRisk => "à surveiller",
        Assessment.Behind => "en retard",
        Assessment.NotMeasured => "non mesuré",
        _ => throw new InvalidOperationException($"Unexpected assessment [{assessment}]"),
    };
}
