using System.CommandLine;
using Evaluation.Indicators.Values;

namespace Evaluation.Worker.Commands;

/// <summary>The year that a plan is evaluated for: its targets are those of a year, so that a month can't be set against them.</summary>
internal static class YearOption
{
    /// <summary>The option.</summary>
    internal static Option<string> Build() => new("--period") { Description = "Année évaluée, civile (2025) ou scolaire (2024-2025).", HelpName = "ANNÉE", Required = true };

    /// <summary>The option of what is judged all along a year: the year, or its days gone by.</summary>
    internal static Option<string> BuildToDate() => new("--period") { Description = "Année évaluée, civile (2025) ou scolaire (2024-2025), ou ses jours passés depuis le premier (2025-01-01..2025-09-30) : ce qui se compte y est attendu en proportion, ou selon la saison du plan.", HelpName = "PÉRIODE", Required = true };

    /// <summary>The year asked for, or its days gone by since the first.</summary>
    /// <exception cref="UsageFault">The period is neither.</exception>
    internal static Period ReadToDate(ParseResult parsed, Option<string> option) =>
        PeriodText.Parse(parsed.GetRequiredValue(option)) is { Kind: PeriodKind.Range, From: { Month: 1, Day: 1 } } days && days.From.Year == days.To.Year ? days : Read(parsed, option);

    /// <summary>The year asked for.</summary>
    /// <exception cref="UsageFault">The period is not a year.</exception>
    internal static Period Read(ParseResult parsed, Option<string> option)
    {
        string text = parsed.GetRequiredValue(option);
        Period period = PeriodText.Parse(text);
        return period.Kind is PeriodKind.CivilYear or PeriodKind.SchoolYear ? period
            : throw new UsageFault($"--period [{text}] n'est pas une année\u00a0: les cibles d'un plan sont annuelles, écrire 2025 ou 2024-2025. « evaluation value » répond pour toute période.");
    }
}
