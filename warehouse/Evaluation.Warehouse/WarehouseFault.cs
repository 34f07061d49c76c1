using Evaluation.Warehouse.Dialects;

namespace Evaluation.Warehouse;

/// <summary>The warehouse cannot be used as it is; the message is a sentence for the person who must act.</summary>
public sealed class WarehouseFault(string sentence, Exception? cause = null, EngineFaultKind kind = EngineFaultKind.Other) : Exception(sentence, cause)
{
    /// <summary>What went wrong, as far as a program can act on it.</summary>
    public EngineFaultKind Kind { get; } = kind;
}
