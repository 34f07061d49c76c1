namespace Evaluation.Indicators;

/// <summary>What was asked of an indicator can't be answered rightly; the message says why and what to ask instead, in French.</summary>
public sealed class IndicatorRefusal(string sentence) : Exception(sentence);
