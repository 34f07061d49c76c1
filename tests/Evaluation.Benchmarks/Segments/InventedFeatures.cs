using System.Runtime.InteropServices;
using Evaluation.Segments.Clustering;

namespace Evaluation.Benchmarks.Segments;

/// <summary>Rows to cluster, written as single precision numbers one after the other, so that both programs read the same.</summary>
internal static class InventedFeatures
{
    /// <summary>Writes rows.</summary>
    /// <param name="file">Where.</param>
    /// <param name="rows">How many.</param>
    /// <param name="columns">Numbers in each.</param>
    /// <param name="centres">Centres, drawn in a cube of side 10, around which rows lie with deviation 1; 0 for one cloud around nothing.</param>
    internal static void Write(string file, int rows, int columns, int centres)
    {
        SplitMix draws = new(7);
        float[] drawn = [.. Enumerable.Range(0, Math.Max(1, centres) * columns).Select(_ => centres == 0 ? 0 : (float)(10 * draws.NextUnit()))];
        float[] values = new float[rows * columns];
        for (int at = 0; at < values.Length; at++)
        {
            int centre = at / columns % Math.Max(1, centres);
            values[at] = drawn[(centre * columns) + (at % columns)] + Normal(draws);
        }

        File.WriteAllBytes(file, MemoryMarshal.AsBytes(values.AsSpan()));
    }

    /// <summary>Reads them again.</summary>
    internal static FeatureMatrix Read(string file, int columns)
    {
        using FileStream stream = File.OpenRead(file);
        float[] values = new float[stream.Length / sizeof(float)];
        stream.ReadExactly(MemoryMarshal.AsBytes(values.AsSpan()));
        return new FeatureMatrix(values, columns);
    }

    private static float Normal(SplitMix draws) => (float)(Math.Sqrt(-2 * Math.Log(1 - draws.NextUnit())) * Math.Cos(2 * Math.PI * draws.NextUnit()));
}
