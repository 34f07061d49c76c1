using System.Runtime.CompilerServices;

namespace Evaluation.Segments.Clustering;

/// <summary>The distinct rows of a matrix, in an order of their own, each weighing as many rows as it stands for.</summary>
/// <param name="Points">The distinct rows.</param>
/// <param name="OfRow">Which of them each row is.</param>
internal sealed record DistinctRows(Points Points, int[] OfRow)
{
    /// <summary>Sorts the rows and keeps one of each.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    internal static DistinctRows Of(FeatureMatrix rows)
    {
        int[] order = RowOrder.Of(rows);
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
        for (int point = 0; point < count; point++)
        {
            points.Put(point, rows[order[firsts[point]]], firsts[point + 1] - firsts[point]);
        }

        return new DistinctRows(points, ofRow);
    }
}
