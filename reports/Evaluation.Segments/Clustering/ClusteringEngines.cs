namespace Evaluation.Segments.Clustering;

/// <summary>The engines by the names that people choose them by.</summary>
public static partial class ClusteringEngines
{
    /// <summary>Our own, used unless another is asked for.</summary>
    public const string Own = "kmeans";

    /// <summary>That of Microsoft.ML.</summary>
    public const string MicrosoftMl = "ml.net";

    /// <summary>An engine by its name; null where the program was built without it.</summary>
    public static IClusteringEngine? Of(string name)
    {
        IClusteringEngine? engine = name == Own ? new KMeansEngine() : null;
        if (name == MicrosoftMl)
        {
            Build(ref engine);
        }

        return engine;
    }

    // Written beside MlNetEngine, which is compiled where Microsoft.ML is served.
    static partial void Build(ref IClusteringEngine? engine);
}
