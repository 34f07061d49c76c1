namespace Evaluation.Segments.Searching;

/// <summary>How a cluster was found again over the resamples.</summary>
/// <param name="Jaccard">Mean Jaccard index with the nearest cluster found again, from 0 to 1.</param>
/// <param name="LowShare">2.5th percentile of the share of the rows in that nearest cluster.</param>
/// <param name="HighShare">97.5th percentile.</param>
public sealed record ClusterStability(double Jaccard, double LowShare, double HighShare);
