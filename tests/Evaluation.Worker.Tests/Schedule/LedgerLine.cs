using System.Text.Json;

namespace Evaluation.Worker.Tests.Schedule;

/// <summary>What a test looks at in a row of the ledger.</summary>
internal sealed record LedgerLine(string RunId, string Subject, string Reason, string? PlannedAt, string? StartedAt, string? EndedAt, int Misfire, string? Policy, int StandsFor, string? MadeUpBy, string Outcome, string? Sentence, long? LinesRead, long? LinesRejected, string? DeliveryKeys, string? WatermarkBefore, string? WatermarkAfter, string? PeriodFrom, string? PeriodTo, string Node, string Program, string? DeclaredSha256)
{
    public static JsonSerializerOptions Json { get; } = new() { PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower };

    public bool IsMissed => Outcome == "missed";

    public DateTimeOffset Planned() => DateTimeOffset.Parse(PlannedAt!, System.Globalization.CultureInfo.InvariantCulture);
}
