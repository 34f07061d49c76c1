namespace Evaluation.Etl.Pseudonyms;

/// <summary>The key of pseudonyms is absent, malformed or readable by others: a French sentence saying what to do.</summary>
public sealed class PseudonymKeyFault(string sentence) : Exception(sentence);
