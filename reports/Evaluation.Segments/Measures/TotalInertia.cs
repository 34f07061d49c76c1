using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Measures;

/// <summary>Sum of the squared distances of rows to their common mean.</summary>
internal static class TotalInertia
{
    /// <summary>Measures it.</summary>
    internal static double Of(FeatureMatrix rows)
    {
        double total = 0;
        for (int column = 0; column < rows.Columns; column++)
        {
            (double sum, double squares) = (0, 0);
            for (int row = 0; row < rows.Rows; row++)
            {
                sum += rows[row][column];
            }

            for (int row = 0; row < rows.Rows; row++)
            {
                double gap = rows[row][column] - (sum / rows.Rows);
                squares += gap * gap;
            }

            total += squares;
        }

        return total;
    }
}
