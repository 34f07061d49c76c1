namespace Evaluation.Segments.Clustering;

/// <summary>Where one start came to rest.</summary>
/// <param name="Centres">The centres.</param>
/// <param name="Clusters">The cluster of each point, and of those that fill the last block.</param>
/// <param name="Weights">What the points of each cluster weigh.</param>
/// <param name="Inertia">Weighed sum of the squared distances to the centres.</param>
/// <param name="Rounds">Rounds made.</param>
internal sealed record Rest(Centres Centres, int[] Clusters, double[] Weights, double Inertia, int Rounds);
