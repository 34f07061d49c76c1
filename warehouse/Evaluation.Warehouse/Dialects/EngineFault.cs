namespace Evaluation.Warehouse.Dialects;

/// <summary>What an engine's error means to us.</summary>
/// <param name="Kind">What a program can act on.</param>
/// <param name="Sentence">What went wrong and what to do, in French.</param>
public sealed record EngineFault(EngineFaultKind Kind, string Sentence)
{
    /// <summary>Whether the same work may well succeed when it is done again, from the start, on a new connection.</summary>
    public bool IsTransient => Kind is EngineFaultKind.Deadlock or EngineFaultKind.ConnectionLost;
}
