namespace Evaluation.Indicators.Disclosure.Counts;

/// <summary>What a partner counted of a number, and knows.</summary>
/// <param name="People">How many people.</param>
/// <param name="Least">How many everybody knows it to be at least, as of the number itself.</param>
internal readonly record struct CountPart(decimal People, decimal Least = 0);
