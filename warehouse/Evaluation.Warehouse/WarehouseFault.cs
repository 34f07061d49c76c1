namespace Evaluation.Warehouse;

/// <summary>The warehouse cannot be used as it is; the message is a sentence for the person who must act.</summary>
public sealed class WarehouseFault(string sentence, Exception? cause = null) : Exception(sentence, cause);
