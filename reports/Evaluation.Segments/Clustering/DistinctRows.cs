using System.Runtime.CompilerServices;

namespace Evaluation.Segments.Clustering;

/// <summary>The distinct rows of a matrix, in an order of their own, each weighing as many rows as it stands for.</summary>
/// <param name="Points">The distinct rows.</param>
/// <param name="OfRow">Which of them each row is.</param>
internal sealed record DistinctRows(Points Points, int[] OfRow)
{
    // Fewer than this are written sooner than cores are told to.
    private const int Many = 50_000;

    /// <summary>Sorts the rows and keeps one of each.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="cores">Cores used; what is found does not depend on it.</param>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static DistinctRows Of(FeatureMatrix rows, int cores = 1)
    {
        int[] order = RowOrder.Of(rows, cores);
        int[] ofRow = new int[order.Length];
        int[] firsts = new int[order.Length + 1];
        int count = 0;
        for (int at = 0; at < order.Length; at++)
        {
            if (at == 0 || !rows[order[at]].SequenceEqual(rows[order[at - 1]]))
            {
                firsts[count++] = at;
            }

            ofRow[order[at]] = count - 1;
        }

        firsts[count] = order.Length;
        Points points = new(count, rows.Columns);
        int parts = count < Many ? 1 : cores;
        Parallel.For(0, parts, part => Put(points, rows, order, firsts, (int)((long)count * part / parts), (int)((long)count * (part + 1) / parts)));
        return new DistinctRows(points, ofRow);
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Put(Points points, FeatureMatrix rows, int[] order, int[] firsts, int from, int to)
    {
        for (int point = from; point < to; point++)
        {
            points.Put(point, rows[order[firsts[point]]], firsts[point + 1] - firsts[point]);
        }
    }
}
