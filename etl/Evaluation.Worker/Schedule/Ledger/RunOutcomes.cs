namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>What came of a run.</summary>
internal static class RunOutcomes
{
    /// <summary>It is under way, or its process was killed.</summary>
    internal const string Running = "running";

    /// <summary>It ended and something changed.</summary>
    internal const string Done = "done";

    /// <summary>It ended and nothing changed.</summary>
    internal const string NothingNew = "nothing_new";

    /// <summary>It failed.</summary>
    internal const string Failed = "failed";

    /// <summary>Its process went away before it ended.</summary>
    internal const string Interrupted = "interrupted";

    /// <summary>The program was stopped before its turn, or while its partner was awaited.</summary>
    internal const string Postponed = "postponed";

    /// <summary>Its moment passed while nothing ran.</summary>
    internal const string Missed = "missed";
}
