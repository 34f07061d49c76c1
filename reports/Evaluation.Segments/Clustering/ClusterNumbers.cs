namespace Evaluation.Segments.Clustering;

/// <summary>Numbers clusters so that the same ones always bear the same numbers: the heaviest first, then by their centres.</summary>
internal static class ClusterNumbers
{
    private static readonly Comparer<float[]> Lexicographic = Comparer<float[]>.Create((left, right) => left.AsSpan().SequenceCompareTo(right));

    /// <summary>The clusters of rows, numbered.</summary>
    internal static ClusteredRows Of(DistinctRows rows, Rest rest)
    {
        int[] order = [.. Enumerable.Range(0, rest.Centres.Count).OrderByDescending(cluster => rest.Weights[cluster]).ThenBy(cluster => rest.Centres[cluster].ToArray(), Lexicographic)];
        int[] number = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            number[order[place]] = place;
        }

        return new ClusteredRows(
            [.. order.Select(cluster => rest.Centres[cluster].ToArray())],
            Array.ConvertAll(rows.OfRow, point => number[rest.Clusters[point]]),
            [.. order.Select(cluster => (int)rest.Weights[cluster])],
            rest.Inertia,
            rest.Rounds);
    }
}
