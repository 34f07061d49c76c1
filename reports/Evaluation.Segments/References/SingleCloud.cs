using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.References;

/// <summary>
/// One cloud without groups, as wide and as slanted as some rows: normal draws with their means and covariances. Rows that are only stretched along
/// a slope divide better than their shuffled columns, and no better than this.
/// </summary>
internal sealed class SingleCloud
{
    private readonly double[] _means;
    private readonly double[,] _root;
    private readonly int _rows;

    /// <summary>Measures the rows.</summary>
    internal SingleCloud(FeatureMatrix rows)
    {
        (_rows, _means) = (rows.Rows, Means(rows));
        _root = Root(Covariances(rows, _means));
    }

    /// <summary>Draws as many rows.</summary>
    internal FeatureMatrix Draw(SplitMix draws)
    {
        int columns = _means.Length;
        float[] values = new float[_rows * columns];
        double[] normal = new double[columns];
        for (int row = 0; row < _rows; row++)
        {
            for (int column = 0; column < columns; column++)
            {
                normal[column] = Normal(draws);
            }

            for (int column = 0; column < columns; column++)
            {
                values[(row * columns) + column] = (float)Slanted(column, normal);
            }
        }

        return new FeatureMatrix(values, columns);
    }

    private double Slanted(int column, double[] normal)
    {
        double sum = _means[column];
        for (int other = 0; other <= column; other++)
        {
            sum += _root[column, other] * normal[other];
        }

        return sum;
    }

    private static double[] Means(FeatureMatrix rows)
    {
        double[] means = new double[rows.Columns];
        for (int row = 0; row < rows.Rows; row++)
        {
            for (int column = 0; column < means.Length; column++)
            {
                means[column] += rows[row][column] / (double)rows.Rows;
            }
        }

        return means;
    }

    private static double[,] Covariances(FeatureMatrix rows, double[] means)
    {
        double[,] covariances = new double[means.Length, means.Length];
        for (int row = 0; row < rows.Rows; row++)
        {
            for (int left = 0; left < means.Length; left++)
            {
                for (int right = 0; right <= left; right++)
                {
                    covariances[left, right] += (rows[row][left] - means[left]) * (rows[row][right] - means[right]) / rows.Rows;
                }
            }
        }

        return covariances;
    }

    // The lower triangle whose square the covariances are (Cholesky); a column that others tell wholly adds nothing of its own.
    private static double[,] Root(double[,] covariances)
    {
        int columns = covariances.GetLength(0);
        double[,] root = new double[columns, columns];
        for (int column = 0; column < columns; column++)
        {
            double own = covariances[column, column] - Product(root, column, column, column);
            root[column, column] = own > 1e-9 * covariances[column, column] ? Math.Sqrt(own) : 0;
            for (int below = column + 1; below < columns && root[column, column] > 0; below++)
            {
                root[below, column] = (covariances[below, column] - Product(root, below, column, column)) / root[column, column];
            }
        }

        return root;
    }

    private static double Product(double[,] root, int left, int right, int columns)
    {
        double sum = 0;
        for (int column = 0; column < columns; column++)
        {
            sum += root[left, column] * root[right, column];
        }

        return sum;
    }

    private static double Normal(SplitMix draws) => Math.Sqrt(-2 * Math.Log(1 - draws.NextUnit())) * Math.Cos(2 * Math.PI * draws.NextUnit());
}
