namespace Evaluation.Segments.Runs;

/// <summary>
/// A share with the interval at 95 % by which it moves over the resamples, from the 2.5th to the 97.5th percentile of the size of the cluster found again
/// (percentile bootstrap; Efron and Tibshirani, 1993): it holds the draw of the rows and the wavering of the bounds between segments.
/// </summary>
/// <param name="Value">The share, from 0 to 1.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
public sealed record ShareInterval(double Value, double Low, double High);
