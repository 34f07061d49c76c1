using Evaluation.Segments.Clustering;

namespace Evaluation.Segments.Tests;

/// <summary>Rows drawn around centres of which the least gap is told in standard deviations.</summary>
/// <param name="Rows">The rows.</param>
/// <param name="Planted">The centre each was drawn around.</param>
/// <param name="Centres">The centres.</param>
internal sealed record InventedRows(FeatureMatrix Rows, int[] Planted, double[][] Centres)
{
    private const double Spread = 1;

    internal static InventedRows Around(ulong seed, int rows, int columns, int centres, double gap)
    {
        SplitMix draws = new(seed);
        double[][] drawn = [.. Enumerable.Range(0, centres).Select(_ => Enumerable.Range(0, columns).Select(_ => Normal(draws)).ToArray())];
        double least = (from left in Enumerable.Range(0, centres) from right in Enumerable.Range(0, left) select Distance(drawn[left], drawn[right])).Min();
        double[][] spread = [.. drawn.Select(centre => centre.Select(value => value / least * gap * Spread).ToArray())];
        int[] planted = [.. Enumerable.Range(0, rows).Select(row => row % centres)];
        float[] values = [.. from row in planted from column in Enumerable.Range(0, columns) select (float)(spread[row][column] + (Spread * Normal(draws)))];
        return new InventedRows(new FeatureMatrix(values, columns), planted, spread);
    }

    internal static FeatureMatrix Noise(ulong seed, int rows, int columns)
    {
        SplitMix draws = new(seed);
        return new FeatureMatrix([.. Enumerable.Range(0, rows * columns).Select(_ => (float)Normal(draws))], columns);
    }

    /// <summary>What the true centres themselves give.</summary>
    internal int[] Nearest() => [.. Enumerable.Range(0, Rows.Rows).Select(row => Enumerable.Range(0, Centres.Length).MinBy(centre => Distance(Centres[centre], [.. Rows[row].ToArray().Select(value => (double)value)])))];

    private static double Distance(double[] left, double[] right) => Math.Sqrt(left.Zip(right, (one, other) => (one - other) * (one - other)).Sum());

    private static double Normal(SplitMix draws) => Math.Sqrt(-2 * Math.Log(1 - draws.NextUnit())) * Math.Cos(2 * Math.PI * draws.NextUnit());
}
