namespace Evaluation.DuckDb.Statements;

/// <summary>Why an execution was asked to stop.</summary>
internal enum StopReason
{
    None,
    Cancelled,
    TimedOut,
}
