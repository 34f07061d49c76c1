using System.Globalization;
using Evaluation.Segments.Clustering;
using Evaluation.Segments.Searching;

namespace Evaluation.Benchmarks.Segments;

/// <summary>How many draws of rows without structure are refused, as shipped clusterings are searched: k from 2 to 10, ten starts, 2 × 20 references.</summary>
internal static class NoiseDraws
{
    private const int Rows = 600;

    /// <summary>Prints how many are, for three sorts of noise: a round cloud, a flat cube, and columns of yes or no.</summary>
    /// <param name="draws">How many draws of each.</param>
    internal static void Run(int draws)
    {
        Told("a round cloud, 6 columns", draws, 6, draw => Math.Sqrt(-2 * Math.Log(1 - draw.NextUnit())) * Math.Cos(2 * Math.PI * draw.NextUnit()));
        Told("a flat cube, 4 columns", draws, 4, draw => draw.NextUnit());
        Told("yes or no, one in three, 10 columns", draws, 10, draw => draw.NextUnit() < 1.0 / 3 ? 1 : 0);
    }

    private static void Told(string what, int draws, int columns, Func<SplitMix, double> number)
    {
        int refused = Enumerable.Range(0, draws).AsParallel().Count(draw => IsRefused((ulong)draw, columns, number));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what}, {Rows} rows: {refused} of {draws} draws refused (bar 95 of 100)"));
    }

    private static bool IsRefused(ulong draw, int columns, Func<SplitMix, double> number)
    {
        SplitMix draws = new(SplitMix.Nth(2026, (int)draw));
        float[] values = new float[Rows * columns];
        for (int at = 0; at < values.Length; at++)
        {
            values[at] = (float)number(draws);
        }

        // Resamples say which number stands, not whether any beats noise.
        SearchSettings settings = new() { Seed = draw, Cores = 1, Resamples = 1 };
        return new ClusterSearch(new KMeansEngine(), settings).Run(new FeatureMatrix(values, columns), CancellationToken.None).Verdict == SearchVerdict.NoBetterThanNoise;
    }
}
