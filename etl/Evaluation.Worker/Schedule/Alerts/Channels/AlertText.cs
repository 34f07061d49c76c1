using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Alerts.Channels;

/// <summary>Alerts in words and in JSON.</summary>
internal static class AlertText
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The title.</summary>
    internal static string Title(AlertFinding finding, string territory) => $"{territory}\u00a0: {Kind(finding.Kind)}";

    /// <summary>The whole text.</summary>
    internal static string Text(AlertFinding finding, string territory, DateTimeOffset at) => $"{Title(finding, territory)}\n{finding.Sentence}\n{LedgerTime.Text(at)}\n";

    /// <summary>The same for programs.</summary>
    internal static string ToJson(AlertFinding finding, string territory, DateTimeOffset at) =>
        JsonSerializer.Serialize(new { Territory = territory, finding.Kind, finding.Subject, finding.Sentence, RaisedAt = LedgerTime.Text(at) }, Json);

    private static string Kind(string kind) => kind switch
    {
        "late_partner" => "livraison en retard",
        "rejected_share" => "trop de lignes rejetées",
        "theirs_gap" => "écart entre leur total et le nôtre",
        "off_target" => "cible en retard sur sa trajectoire",
        "failed_run" => "lancement en échec",
        _ => kind,
    };
}
