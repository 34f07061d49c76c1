namespace Evaluation.Segments.Clustering;

/// <summary>Rows divided into clusters. Clusters are numbered from 0, the heaviest first, then by their centres.</summary>
/// <param name="Centres">Mean of the rows of each cluster: k × columns.</param>
/// <param name="Clusters">The cluster of each row.</param>
/// <param name="Sizes">Rows in each cluster.</param>
/// <param name="Inertia">Sum over the rows of the squared distance to the centre of their cluster.</param>
/// <param name="Rounds">Rounds of the start that was kept.</param>
public sealed record ClusteredRows(IReadOnlyList<float[]> Centres, int[] Clusters, IReadOnlyList<int> Sizes, double Inertia, int Rounds)
{
    /// <summary>Number of clusters.</summary>
    public int K => Centres.Count;
}
