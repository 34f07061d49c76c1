using Evaluation.Declared;
using Evaluation.Indicators.Queries;
using Evaluation.Warehouse;

namespace Evaluation.Indicators.Plan.Promises;

/// <summary>Reads what partners delivered of the commitments of signatories.</summary>
internal static class DeliveredCommitments
{
    private const string Cents = "cents";
    private const string Delivered = "delivered";
    private const string Promised = "promised";

    /// <summary>Every step until a day, in order of day, signatory and amount.</summary>
    public static IReadOnlyList<DeliveredCommitment> Until(StarReader star, DateOnly day) =>
    [
        .. star.Rows<StepRow>("commitment-steps", new { until = DateKey.From(day) })
            .Select(From)
            .OrderBy(step => step.Day)
            .ThenBy(step => step.Signatory, StringComparer.Ordinal)
            .ThenBy(step => step.Kind)
            .ThenBy(step => step.Quantity),
    ];

    private static DeliveredCommitment From(StepRow row) => new(
        DateKey.ToDay(row.DateKey),
        row.Step switch { Delivered => true, Promised => false, _ => null },
        SnakeCase.Parse<CommitmentKind>(row.Kind),
        row.Unit == Cents ? CommitmentUnit.Euros : SnakeCase.Parse<CommitmentUnit>(row.Unit),
        row.Unit == Cents ? row.Quantity / 100 : row.Quantity,
        row.Signatory ?? "",
        row.Siret,
        row.Action,
        row.Evidence);

    private sealed record StepRow
    {
        public int DateKey { get; init; }

        public string Step { get; init; } = "";

        public string Kind { get; init; } = "";

        public string Unit { get; init; } = "";

        public decimal? Quantity { get; init; }

        public string? Signatory { get; init; }

        public string? Siret { get; init; }

        public string? Action { get; init; }

        public string? Evidence { get; init; }
    }
}
