namespace Evaluation.Segments.Searching;

/// <summary>What dividing into k clusters gives.</summary>
/// <param name="K">How many clusters.</param>
/// <param name="Inertia">Sum of the squared distances to the centres.</param>
/// <param name="Explained">Share of the variance that lies between clusters, from 0 to 1.</param>
/// <param name="Silhouette">Mean silhouette, from -1 to 1; the more the better.</param>
/// <param name="DaviesBouldin">Davies and Bouldin's index, 0 or more; the less the better.</param>
/// <param name="Stabilities">Of each cluster, heaviest first, how it was found again over the resamples.</param>
/// <param name="Smallest">Rows of the smallest cluster; null where hidden.</param>
/// <param name="Refusal">Why it can't be kept; null where it can.</param>
public sealed record KCandidate(int K, double Inertia, double Explained, double Silhouette, double DaviesBouldin, IReadOnlyList<ClusterStability> Stabilities, int? Smallest, KRefusal? Refusal)
{
    /// <summary>Stability of the least stable cluster.</summary>
    public double LeastStability => Stabilities.Min(cluster => cluster.Jaccard);
}
