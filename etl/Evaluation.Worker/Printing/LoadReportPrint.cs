using Evaluation.Etl;
using Evaluation.Warehouse.Loading;
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
        Table table = new Table().Border(TableBorder.Rounded);
        foreach (string column in new[] { "Flux", "Fichier" })
        {
            table.AddColumn(column);
        }

        foreach (string column in new[] { "Livraison", "Lues", "Chargées", "Inchangées", "Périmées", "Écartées", "Rejetées" })
        {
            table.AddColumn(new TableColumn(column).RightAligned());
        }

        foreach (LoadReport report in reports)
        {
            table.AddRow([.. Cells(report).Select(Markup.Escape)]);
        }

        AnsiConsole.Write(table);
        foreach (LoadReport report in reports)
        {
            PrintRemarks(report);
        }
    }

    private static IEnumerable<string> Cells(LoadReport report)
    {
        LoadOutcome? outcome = report.Outcome;
        string status = report.Refusal is not null ? "refusée" : outcome is null ? "déjà reçue" : string.Empty;
        return
        [
            report.Feed, report.FileName, report.DeliveryKey?.ToString(French.Culture) ?? "–",
            outcome is null ? status : French.Count(outcome.Read),
            .. outcome is null
                ? Enumerable.Repeat("–", 5)
                : new[] { outcome.Loaded, outcome.Unchanged, outcome.Stale, outcome.SetAside, outcome.Rejected }.Select(French.Count),
        ];
    }

    private static void PrintRemarks(LoadReport report)
    {
        if (report.Refusal is { } refusal)
        {
            AnsiConsole.WriteLine(refusal);
        }

        foreach (string note in report.Notes)
        {
            AnsiConsole.WriteLine($"{report.Feed}, {report.FileName} : {note}");
        }

        foreach (LineFault fault in report.Faults.Take(MostFaults))
        {
            AnsiConsole.WriteLine(Sentence(report, fault));
        }

        if (report.Faults.Count > MostFaults)
        {
            AnsiConsole.WriteLine($"… et {French.Count(report.Faults.Count - MostFaults)} autres remarques, dans journal_line.");
        }

        foreach (((string list, string raw), int count) in report.Unknown.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key.Raw, StringComparer.Ordinal).Take(MostFaults))
        {
            AnsiConsole.WriteLine($"{report.Feed} : valeur inconnue [{raw}] ({list}), {French.Count(count)} lignes, chargées comme inconnues.");
        }
    }

    private static string Sentence(LoadReport report, LineFault fault)
    {
        string column = fault.Column is null ? string.Empty : $", colonne [{fault.Column}]";
        string shown = fault.Shown is null ? string.Empty : fault.Shown.StartsWith('[') ? $"{fault.Shown} " : $"[{fault.Shown}] ";
        return $"Flux [{report.Feed}], ligne [{fault.LineNumber}]{column} : {shown}{fault.Reason}";
    }
}
