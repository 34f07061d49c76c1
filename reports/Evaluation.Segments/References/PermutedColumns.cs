using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.References;

/// <summary>Rows whose columns were each shuffled apart: every column keeps its values, nothing goes with anything any more.</summary>
internal static class PermutedColumns
{
    /// <summary>Shuffles.</summary>
    internal static FeatureMatrix Of(FeatureMatrix rows, SplitMix draws)
    {
        float[] values = new float[rows.Rows * rows.Columns];
        int[] order = [.. Enumerable.Range(0, rows.Rows)];
        for (int column = 0; column < rows.Columns; column++)
        {
            draws.Shuffle(order);
            for (int row = 0; row < rows.Rows; row++)
            {
                values[(row * rows.Columns) + column] = rows[order[row]][column];
            }
        }

        return new FeatureMatrix(values, rows.Columns);
    }
}
