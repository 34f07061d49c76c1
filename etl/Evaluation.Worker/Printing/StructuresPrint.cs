using Evaluation.Etl.Mapping;
using Evaluation.Etl.Structures;
using Evaluation.Warehouse.Reading;
using Spectre.Console;

namespace Evaluation.Worker.Printing;

/// <summary>Prints structures and what brings them together.</summary>
internal static class StructuresPrint
{
    /// <summary>Prints the candidates.</summary>
    internal static void Print(IReadOnlyList<StructureCandidate> candidates) => Write(
        ["Structure", "et", "Pourquoi", "Attention"],
        candidates.Select(candidate => new[] { Named(candidate.Kept), Named(candidate.Merged), $"{CandidateFile.Reason(candidate.Rule)} ({candidate.Shared})", CandidateFile.Caution(candidate) }),
        "Aucun rapprochement à décider.");

    /// <summary>Prints the structures.</summary>
    internal static void Print(IReadOnlyList<StructureHeld> structures, StructureMerges merges) => Write(
        ["Structure", "SIRET", "RNA", "Commune", "Réunie à"],
        structures.Select(structure => new[] { Named(structure), SiretOf(structure.Siret), structure.Rna ?? string.Empty, structure.TerritoryCode ?? string.Empty, Organisation(structure, merges) }),
        "Aucune structure n'est connue.");

    private static void Write(string[] headings, IEnumerable<string[]> rows, string none)
    {
        Table table = new Table().Border(TableBorder.Rounded).AddColumns(headings);
        foreach (string[] row in rows)
        {
            table.AddRow([.. row.Select(Markup.Escape)]);
        }

        if (table.Rows.Count == 0)
        {
            AnsiConsole.WriteLine(none);
            return;
        }

        AnsiConsole.Write(table);
    }

    private static string Organisation(StructureHeld structure, StructureMerges merges) =>
        merges.OrganisationOf(StructureMerges.Named(structure)) is var kept && kept == StructureMerges.Named(structure) ? string.Empty : kept;

    private static string Named(StructureHeld structure) => $"{structure.Name ?? "sans nom"}{Environment.NewLine}{structure.Namespace}|{structure.SourceId}";

    private static string SiretOf(string? siret) => siret is null ? string.Empty : Siret.Of(siret) ?? $"{siret} (faux)";
}
