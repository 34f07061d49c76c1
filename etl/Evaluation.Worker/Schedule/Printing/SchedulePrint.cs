using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Ledger;
using Spectre.Console;

namespace Evaluation.Worker.Schedule.Printing;

/// <summary>Prints the schedule: what comes, what came of the last runs, what was missed.</summary>
internal static class SchedulePrint
{
    private const int MostRuns = 20;

    /// <summary>Prints it, in the time of the territory.</summary>
    internal static void Print(string name, TimeZoneInfo zone, IReadOnlyList<NextFire> next, IReadOnlyList<RunRow> rows)
    {
        AnsiConsole.WriteLine($"{name}, heures de {zone.Id}");
        PrintNext(zone, next, rows);
        RunRow[] runs = [.. rows.Where(row => row.Outcome != RunOutcomes.Missed)];
        PrintTable("Derniers lancements", ["Commencé", "Quoi", "Pourquoi", "Issue", "Lignes", "Ce qu'il y a à dire"], runs.Reverse().Take(MostRuns).Select(row => RunCells(zone, row)));
        PrintTable("Lancements manqués", ["Prévu", "Quoi", "Règle", "Rattrapé"], rows.Where(row => row.Outcome == RunOutcomes.Missed).Select(row => MissedCells(zone, row, runs)));
    }

    private static void PrintNext(TimeZoneInfo zone, IReadOnlyList<NextFire> next, IReadOnlyList<RunRow> rows)
    {
        if (next.Count == 0)
        {
            AnsiConsole.WriteLine("Aucun horaire n'est déclaré\u00a0: écrivez « schedule » dans un partner.yaml, par exemple « schedule: { every: weekday, at: \"03:00\" } ».");
            return;
        }

        PrintTable("Prochains lancements", ["Quand", "Quoi", "Horaire", "Dernière issue"], next.Select(fire => (IReadOnlyList<string>)
        [
            fire.Next is { } at ? Local(zone, at) : "jamais",
            fire.Subject,
            fire.Cron,
            Last(zone, rows.LastOrDefault(row => row.Subject == fire.Subject && row.StartedAt is not null)) + (fire.Pending > 1 ? $"{Environment.NewLine}{fire.Pending} moments passés sans « evaluation run »" : ""),
        ]));
    }

    private static string Last(TimeZoneInfo zone, RunRow? row) => row is null ? "jamais lancé" : $"{RunText.Outcome(row.Outcome)} le {Local(zone, LedgerTime.Read(row.StartedAt!))}";

    private static IReadOnlyList<string> RunCells(TimeZoneInfo zone, RunRow row) =>
    [
        Local(zone, LedgerTime.Read(row.StartedAt!)) + (row.PlannedAt is { } planned && row.Misfire == 1 ? $"{Environment.NewLine}prévu le {Local(zone, LedgerTime.Read(planned))}" : ""),
        row.Subject + (row.PeriodFrom is { } from ? $"{Environment.NewLine}{from} – {row.PeriodTo}" : ""),
        RunText.Reason(row.Reason) + (row.StandsFor > 1 ? $"{Environment.NewLine}vaut pour {row.StandsFor} lancements" : ""),
        RunText.Outcome(row.Outcome),
        row.LinesRead is { } read ? LineBalance.Of(read, row.LinesLoaded ?? 0, row.LinesUnchanged ?? 0, row.LinesStale ?? 0, row.LinesSetAside ?? 0, row.LinesRejected ?? 0) : "",
        row.Sentence ?? "",
    ];

    private static IReadOnlyList<string> MissedCells(TimeZoneInfo zone, RunRow row, RunRow[] runs) =>
    [
        Local(zone, LedgerTime.Read(row.PlannedAt!)),
        row.Subject,
        RunText.Policy(row.Policy),
        row.MadeUpBy is { } by ? Made(zone, runs.FirstOrDefault(run => run.RunId == by)) : row.Policy == "skip" ? "non, c'est la règle" : row.Sentence ?? "pas encore",
    ];

    private static string Made(TimeZoneInfo zone, RunRow? by) =>
        by is null ? "oui" : $"le {Local(zone, LedgerTime.Read(by.StartedAt!))}\u00a0: {RunText.Outcome(by.Outcome)}" + (by.StandsFor > 1 ? $", un lancement pour {by.StandsFor}" : "");

    private static void PrintTable(string title, string[] columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        IReadOnlyList<string>[] all = [.. rows];
        if (all.Length == 0)
        {
            return;
        }

        Table table = new Table().Border(TableBorder.Rounded).Title(title).AddColumns(columns);
        foreach (IReadOnlyList<string> row in all)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
    }

    private static string Local(TimeZoneInfo zone, DateTimeOffset at) => TimeZoneInfo.ConvertTime(at, zone).ToString("dd/MM/yyyy HH:mm:ss", French.Culture);
}
