using Evaluation.Segments.Clustering.MlNet;

namespace Evaluation.Segments.Clustering;

/// <content>The engine of Microsoft.ML, where it is compiled.</content>
public static partial class ClusteringEngines
{
    static partial void Build(ref IClusteringEngine? engine) => engine = new MlNetEngine();
}
