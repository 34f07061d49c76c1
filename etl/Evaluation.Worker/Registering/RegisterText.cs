using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Registering;

/// <summary>The register as a person reads it, as a table for a spreadsheet and as JSON.</summary>
internal static class RegisterText
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    private static readonly string[] Header = ["partenaire", "flux", "contenu", "base_legale", "colonne", "personnes", "devenir", "conservation"];

    /// <summary>For a person.</summary>
    internal static string Plain(EvaluationFile settings, IReadOnlyList<ProcessingEntry> entries)
    {
        StringBuilder text = new();
        Line(text, $"Registre des traitements — {settings.Name}");
        Line(text, "Finalité : évaluer le plan d'inclusion numérique du territoire. Aucune identité n'est gardée, ni en base, ni dans l'archive, ni dans les journaux.");
        Line(text, $"Conservation : une personne est effacée {settings.RetentionMonths} mois après son dernier contact (« evaluation erase --expired ») ou à sa demande (« evaluation erase ») ; un original dont des lignes sont rejetées attend {settings.Returns.KeepDays} jours son retour au partenaire, puis est supprimé.");
        foreach (ProcessingEntry entry in entries.Where(entry => entry.Columns.Count > 0))
        {
            Line(text, string.Empty);
            Line(text, $"{entry.Feed} — {entry.Label} ({entry.Partner})");
            Line(text, $"  Base légale : {entry.LegalBasis}");
            foreach (IGrouping<(string, string, string), ProcessedColumn> alike in entry.Columns.GroupBy(column => (column.Who, column.Becomes, column.Retention)))
            {
                Line(text, $"  {string.Join(", ", alike.Select(column => $"« {column.Column} »"))} : {alike.Key.Item1} ; {alike.Key.Item2} ; conservation : {alike.Key.Item3}.");
            }
        }

        string[] without = [.. entries.Where(entry => entry.Columns.Count == 0).Select(entry => entry.Feed)];
        if (without.Length > 0)
        {
            Line(text, string.Empty);
            Line(text, $"Sans donnée personnelle déclarée : {string.Join(", ", without)}.");
        }

        int missing = entries.Count(entry => entry.LegalBasis == ProcessingRegister.Undeclared);
        if (missing > 0)
        {
            Line(text, string.Empty);
            Line(text, $"Base légale non déclarée : {missing} flux. Écrivez « legal_basis: public_task » (ou consent, contract, legal_obligation, vital_interests, legitimate_interests) dans le partner.yaml du partenaire.");
        }

        return text.ToString();
    }

    /// <summary>For a spreadsheet: one line a column, or a feed that has none.</summary>
    internal static string Csv(IReadOnlyList<ProcessingEntry> entries) => string.Concat(
        entries.SelectMany(Rows).Prepend(Header).Select(row => $"{string.Join(',', row.Select(Cell))}\n"));

    /// <summary>For programs.</summary>
    internal static string Json(EvaluationFile settings, IReadOnlyList<ProcessingEntry> entries) => JsonSerializer.Serialize(
        new { Territory = settings.Name, settings.RetentionMonths, OriginalsKeptDays = settings.Returns.KeepDays, Entries = entries }, Options) + "\n";

    private static IEnumerable<string[]> Rows(ProcessingEntry entry) => entry.Columns.Count == 0
        ? [[entry.Partner, entry.Feed, entry.Label, entry.LegalBasis, string.Empty, string.Empty, string.Empty, string.Empty]]
        : entry.Columns.Select(column => new[] { entry.Partner, entry.Feed, entry.Label, entry.LegalBasis, column.Column, column.Who, column.Becomes, column.Retention });

    private static string Cell(string text) => text.AsSpan().ContainsAny(",\"\n\r") ? $"\"{text.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : text;

    private static void Line(StringBuilder text, string line) => text.Append(line).Append('\n');
}
