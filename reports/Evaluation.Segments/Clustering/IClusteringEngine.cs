namespace Evaluation.Segments.Clustering;

/// <summary>Divides rows into k clusters so that rows are near the centre of their own (k-means).</summary>
public interface IClusteringEngine
{
    /// <summary>Name and version, as reports print them.</summary>
    string Name { get; }

    /// <summary>Clusters rows.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="k">How many clusters, 1 or more.</param>
    /// <param name="settings">How to search.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="ClusteringFault">More clusters are asked for than there are distinct rows.</exception>
    ClusteredRows Fit(FeatureMatrix rows, int k, FitSettings settings, CancellationToken cancellationToken);
}
