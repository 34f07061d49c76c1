using Evaluation.Etl.Scheduling;
using Evaluation.Worker.Schedule.Declared;

namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>What is to run, and why.</summary>
/// <param name="Kind">Kind of job.</param>
/// <param name="Subject">Feed, report, or what else is done.</param>
/// <param name="Reason">One of <see cref="RunReasons"/>.</param>
internal sealed record RunOrder(JobKind Kind, string Subject, string Reason)
{
    /// <summary>When it should begin; null when nobody planned it.</summary>
    internal DateTimeOffset? Planned { get; init; }

    /// <summary>The policy for missed moments; null when there is no schedule.</summary>
    internal MisfirePolicy? Policy { get; init; }

    /// <summary>The planned moments that were missed and that this run makes up for.</summary>
    internal IReadOnlyList<DateTimeOffset> Missed { get; init; } = [];

    /// <summary>The period to ask the partner for; null for what is new.</summary>
    internal AskedPeriod? Period { get; init; }
}

/// <summary>A period of the past that a partner is asked for.</summary>
/// <param name="From">First day.</param>
/// <param name="To">Last day.</param>
internal sealed record AskedPeriod(DateOnly From, DateOnly To);
