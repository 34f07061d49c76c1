using Evaluation.Warehouse.Copying;
using Evaluation.Worker.Folder;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints what a copy did and how to switch over to it.</summary>
internal static class CopyPrint
{
    /// <summary>Prints the tables, then the lines of evaluation.yaml.</summary>
    internal static void Print(CopyReport report, DatabasePlace to, TextWriter output)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(
            new TableColumn("Table"), new TableColumn("Lignes").RightAligned(), new TableColumn("Empreinte"), new TableColumn("État"));
        foreach (CopiedTable copied in report.Tables)
        {
            table.AddRow(copied.Name, French.Count(copied.Fingerprint.Rows), copied.Fingerprint.HashText, State(copied.State));
        }

        AnsiConsole.Write(table);
        output.WriteLine($"{report.Tables.Count} tables égales des deux côtés, jusqu'au chargement {report.LatestLoad}. Les originaux restent dans l'archive du dossier.");
        output.WriteLine($"Pour passer au nouvel entrepôt, remplacez « database » dans {EvaluationFile.FileName} par :");
        output.WriteLine();
        output.WriteLine(to.ToYaml());
    }

    private static string State(CopyState state) => state switch
    {
        CopyState.Brought => "copiée, vérifiée",
        CopyState.Compared => "déjà là, comparée",
        CopyState.Kept => "vérifiée avant l'interruption",
        _ => throw new ArgumentOutOfRangeException(nameof(state), state, null),
    };
}
