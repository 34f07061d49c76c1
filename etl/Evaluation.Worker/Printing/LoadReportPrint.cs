using Evaluation.Etl;
using Evaluation.Warehouse.Rows;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what came of deliveries.</summary>
internal static class LoadReportPrint
{
    private const int MostFaults = 10;

    /// <summary>Prints a table of outcomes, then what to correct.</summary>
    internal static void Print(IReadOnlyList<LoadReport> reports)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(new TableColumn("N°").RightAligned(), new TableColumn("Flux"), new TableColumn("Lignes"));
        foreach ((int place, LoadReport report) in reports.Index())
        {
            table.AddRow([.. Cells(report, reports.Count > 1 ? $" (fichier {place + 1} sur {reports.Count})" : string.Empty).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
        foreach (LoadReport report in reports)
        {
            PrintRemarks(report);
        }
    }

    private static IEnumerable<string> Cells(LoadReport report, string place) =>
    [
        report.DeliveryKey?.ToString(French.Culture) ?? "–",
        report.Feed,
        report.Refusal is not null ? $"livraison refusée{place}"
            : report.Outcome is not { } outcome ? "déjà reçue"
            : LineBalance.Of(outcome.Read, outcome.Loaded, outcome.Unchanged, outcome.Stale, outcome.SetAside, outcome.Rejected),
    ];

    private static void PrintRemarks(LoadReport report)
    {
        if (report.Refusal is { } refusal)
        {
            AnsiConsole.WriteLine(refusal);
        }

        foreach (string note in report.Notes)
        {
            AnsiConsole.WriteLine($"{French.Capital(report.Name)} : {note}");
        }

        foreach (CheckResult check in report.Checks.Where(IsSaid))
        {
            AnsiConsole.WriteLine($"{French.Capital(report.Name)} : {CheckLabels.Of(check.Code).ToLower(French.Culture)}. {check.Sentence}");
        }

        foreach (LineFault fault in report.Faults.Take(MostFaults))
        {
            AnsiConsole.WriteLine(Sentence(report, fault));
        }

        if (report.Faults.Count > MostFaults)
        {
            AnsiConsole.WriteLine($"… et {French.Count(report.Faults.Count - MostFaults, "autre remarque", "autres remarques")}, dans la table journal_line (« evaluation query »).");
        }

        foreach (((string list, string raw), int count) in report.Unknown.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Raw, StringComparer.Ordinal).Take(MostFaults))
        {
            AnsiConsole.WriteLine($"{report.Feed} : valeur inconnue [{raw}] ({list}), {French.Count(count, "ligne, chargée comme inconnue", "lignes, chargées comme inconnues")}.");
        }
    }

    // Lines rejected, values unknown and columns new are told one by one around.
    private static bool IsSaid(CheckResult check) =>
        check.Outcome is CheckOutcome.Warn or CheckOutcome.Fail && check.Code is not ("rejected_share" or "unknown_share" or "schema_columns" or "schema_width") && (check.Code != "completeness" || check.Column is not null);

    private static string Sentence(LoadReport report, LineFault fault)
    {
        string column = fault.Column is null ? string.Empty : $", colonne [{fault.Column}]";
        string shown = fault.Shown is null ? string.Empty : fault.Shown.StartsWith('[') ? $"{fault.Shown} " : $"[{fault.Shown}] ";
        return $"Flux [{report.Feed}], ligne [{fault.LineNumber}]{column} : {shown}{fault.Reason}";
    }
}
