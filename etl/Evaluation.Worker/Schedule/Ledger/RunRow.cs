namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>One row of the ledger: a run, or a planned moment at which nothing ran.</summary>
internal sealed record RunRow
{
    /// <summary>Its name, in the order of time.</summary>
    public string RunId { get; init; } = "";

    /// <summary>Kind of job.</summary>
    public string Kind { get; init; } = "";

    /// <summary>Feed, report, or what else was done.</summary>
    public string Subject { get; init; } = "";

    /// <summary>Why it ran: one of <see cref="RunReasons"/>.</summary>
    public string Reason { get; init; } = "";

    /// <summary>When it should have begun, UTC; null when nobody planned it.</summary>
    public string? PlannedAt { get; init; }

    /// <summary>When it began, UTC; null for a moment missed.</summary>
    public string? StartedAt { get; init; }

    /// <summary>When it ended, UTC.</summary>
    public string? EndedAt { get; init; }

    /// <summary>How long it took, milliseconds.</summary>
    public long? DurationMs { get; init; }

    /// <summary>1 when it makes up for missed moments, or is one.</summary>
    public int Misfire { get; init; }

    /// <summary>The policy applied to missed moments.</summary>
    public string? Policy { get; init; }

    /// <summary>How many planned moments it stands for.</summary>
    public int StandsFor { get; init; }

    /// <summary>The run that stands for this row.</summary>
    public string? MadeUpBy { get; init; }

    /// <summary>What came of it: one of <see cref="RunOutcomes"/>.</summary>
    public string Outcome { get; init; } = "";

    /// <summary>What there is to say, in French; no identity, no secret.</summary>
    public string? Sentence { get; init; }

    /// <summary>Keys of the deliveries loaded.</summary>
    public string? DeliveryKeys { get; init; }

    /// <summary>Last load it made.</summary>
    public int? LoadKey { get; init; }

    /// <summary>Lines read.</summary>
    public long? LinesRead { get; init; }

    /// <summary>Lines that opened rows.</summary>
    public long? LinesLoaded { get; init; }

    /// <summary>Lines already held.</summary>
    public long? LinesUnchanged { get; init; }

    /// <summary>Lines older than what is held.</summary>
    public long? LinesStale { get; init; }

    /// <summary>Lines kept out without fault.</summary>
    public long? LinesSetAside { get; init; }

    /// <summary>Lines refused.</summary>
    public long? LinesRejected { get; init; }

    /// <summary>How fresh the data of the feed were before.</summary>
    public string? WatermarkBefore { get; init; }

    /// <summary>How fresh they are since.</summary>
    public string? WatermarkAfter { get; init; }

    /// <summary>First day of the period asked for.</summary>
    public string? PeriodFrom { get; init; }

    /// <summary>Last day of the period asked for.</summary>
    public string? PeriodTo { get; init; }

    /// <summary>The machine it ran on.</summary>
    public string Node { get; init; } = "";

    /// <summary>The process it ran in.</summary>
    public string Process { get; init; } = "";

    /// <summary>Version of the program.</summary>
    public string Program { get; init; } = "";

    /// <summary>Hash of the declared files.</summary>
    public string? DeclaredSha256 { get; init; }
}
