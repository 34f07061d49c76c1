namespace Evaluation.Worker.Schedule.Ledger;

/// <summary>Why something ran.</summary>
internal static class RunReasons
{
    /// <summary>Its time had come.</summary>
    internal const string Schedule = "schedule";

    /// <summary>A person asked for it.</summary>
    internal const string Manual = "manual";

    /// <summary>A person asked for past periods.</summary>
    internal const string Backfill = "backfill";

    /// <summary>An earlier run did not end.</summary>
    internal const string Recovery = "recovery";

    /// <summary>A load changed what is known.</summary>
    internal const string AfterLoad = "after_load";
}
