using System.Reflection;
using Microsoft.ML;
using Microsoft.ML.Data;
using Microsoft.ML.Trainers;

namespace Evaluation.Segments.Clustering.MlNet;

/// <summary>
/// k-means of Microsoft.ML, with the same interface as ours; compiled where the whole of the NuGet gallery is served (<c>CompleteRegistry</c>).
/// It makes one start only, so each start is a fit of its own context, on one thread, since more would change the clusters; the least inertia is kept.
/// </summary>
public sealed class MlNetEngine : IClusteringEngine
{
    private const string Features = "Features";

    // The assembly's own version is 1.0.0 whatever the package's; what follows « + » is a commit.
    private static readonly string Version = typeof(MLContext).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion.Split('+')[0] ?? "";

    /// <inheritdoc/>
    public string Name => $"k-moyennes de Microsoft.ML {Version}";

    /// <inheritdoc/>
    public ClusteredRows Fit(FeatureMatrix rows, int k, FitSettings settings, CancellationToken cancellationToken)
    {
        DistinctRows distinct = DistinctRows.Of(rows);
        if (k < 1 || k > distinct.Points.Count)
        {
            throw ClusteringFault.TooMany(k, distinct.Points.Count);
        }

        Rest best = k == 1
            ? KMeansEngine.Fit(distinct.Points, 1, settings, cancellationToken)
            : Enumerable.Range(0, settings.Starts).Select(start => Start(rows, distinct.Points, k, settings, start, cancellationToken)).MinBy(rest => rest?.Inertia ?? double.PositiveInfinity)
                ?? throw ClusteringFault.TooMany(k, distinct.Points.Count);
        return ClusterNumbers.Of(distinct, best);
    }

    // Null where a start did not find so many clusters.
    private static Rest? Start(FeatureMatrix rows, Points points, int k, FitSettings settings, int start, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        MLContext context = new((int)(SplitMix.Nth(settings.Seed, start) & int.MaxValue));
        SchemaDefinition schema = SchemaDefinition.Create(typeof(Row));
        schema[nameof(Row.Features)].ColumnType = new VectorDataViewType(NumberDataViewType.Single, rows.Columns);
        IDataView view = context.Data.LoadFromEnumerable(Enumerable.Range(0, rows.Rows).Select(row => new Row { Features = rows[row].ToArray() }), schema);
        KMeansTrainer trainer = context.Clustering.Trainers.KMeans(new KMeansTrainer.Options
        {
            FeatureColumnName = Features,
            NumberOfClusters = k,
            NumberOfThreads = 1,
            MaximumNumberOfIterations = settings.Rounds,
            InitializationAlgorithm = KMeansTrainer.InitializationAlgorithm.KMeansPlusPlus,
        });
        VBuffer<float>[] centroids = [];
        try
        {
            trainer.Fit(context.Data.Cache(view)).Model.GetClusterCentroids(ref centroids, out _);
        }
        catch (InvalidOperationException)
        {
            // What it says of rows too much alike.
            return null;
        }

        Rest rest = Rest(points, centroids);
        return rest.Weights.Contains(0) ? null : rest;
    }

    // Its centres, and each point to the nearest of them as ours does, so that both engines are measured alike.
    private static Rest Rest(Points points, VBuffer<float>[] centroids)
    {
        Centres centres = new(centroids.Length, points.Columns);
        for (int centre = 0; centre < centroids.Length; centre++)
        {
            centroids[centre].DenseValues().ToArray().CopyTo(centres[centre]);
        }

        return Descent.Run(points, centres, 0, 1, CancellationToken.None);
    }

    private sealed class Row
    {
        public float[] Features { get; set; } = [];
    }
}
