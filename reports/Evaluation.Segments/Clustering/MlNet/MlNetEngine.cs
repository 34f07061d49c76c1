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

    /// <inheritdoc/>
    public string Name => $"k-moyennes de Microsoft.ML {typeof(MLContext).Assembly.GetName().Version?.ToString(3)}";

    /// <inheritdoc/>
    public ClusteredRows Fit(FeatureMatrix rows, int k, FitSettings settings, CancellationToken cancellationToken)
    {
        DistinctRows distinct = DistinctRows.Of(rows);
        if (k < 1 || k > distinct.Points.Count)
        {
            throw ClusteringFault.TooMany(k, distinct.Points.Count);
        }

        return Enumerable.Range(0, settings.Starts).Select(start => Start(rows, distinct, k, settings, start, cancellationToken)).MinBy(fit => fit.Inertia)!;
    }

    private static ClusteredRows Start(FeatureMatrix rows, DistinctRows distinct, int k, FitSettings settings, int start, CancellationToken cancellationToken)
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
        trainer.Fit(view).Model.GetClusterCentroids(ref centroids, out _);
        return ClusterNumbers.Of(distinct, Rest(distinct.Points, centroids));
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
