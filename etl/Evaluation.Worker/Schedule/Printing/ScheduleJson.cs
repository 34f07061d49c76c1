using System.Text.Encodings.Web;
using System.Text.Json;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Printing;

/// <summary>The schedule for programs.</summary>
internal static class ScheduleJson
{
    private static readonly JsonSerializerOptions Json = new() { WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    /// <summary>The text.</summary>
    internal static string Of(IReadOnlyList<NextFire> next, IReadOnlyList<RunRow> runs) => JsonSerializer.Serialize(new { Next = next, Runs = runs }, Json);
}
