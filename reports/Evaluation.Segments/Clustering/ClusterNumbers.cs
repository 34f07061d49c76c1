namespace Evaluation.Segments.Clustering;

/// <summary>Numbers clusters so that the same ones always bear the same numbers: the heaviest first, then by their centres.</summary>
internal static class ClusterNumbers
{
    /// <summary>The clusters of rows, numbered.</summary>
    internal static ClusteredRows Of(DistinctRows rows, Rest rest)
    {
        int[] order = new int[rest.Centres.Count];
        for (int cluster = 0; cluster < order.Length; cluster++)
        {
            int place = cluster;
            for (; place > 0 && IsBefore(rest, cluster, order[place - 1]); place--)
            {
                order[place] = order[place - 1];
            }

            order[place] = cluster;
        }

        return Numbered(rows, rest, order);
    }

    private static bool IsBefore(Rest rest, int one, int other) => rest.Weights[one] != rest.Weights[other]
        ? rest.Weights[one] > rest.Weights[other]
        : rest.Centres[one].SequenceCompareTo(rest.Centres[other]) < 0;

    private static ClusteredRows Numbered(DistinctRows rows, Rest rest, int[] order)
    {
        float[][] centres = new float[order.Length][];
        int[] sizes = new int[order.Length];
        int[] number = new int[order.Length];
        for (int place = 0; place < order.Length; place++)
        {
            (centres[place], sizes[place], number[order[place]]) = (rest.Centres[order[place]].ToArray(), (int)rest.Weights[order[place]], place);
        }

        int[] clusters = new int[rows.OfRow.Length];
        for (int row = 0; row < clusters.Length; row++)
        {
            clusters[row] = number[rest.Clusters[rows.OfRow[row]]];
        }

        return new ClusteredRows(centres, clusters, sizes, rest.Inertia, rest.Rounds);
    }
}
