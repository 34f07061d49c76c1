using System.Globalization;

namespace Evaluation.Benchmarks;

/// <summary>What the rounds measured, one line a figure: the median, the least and the most.</summary>
internal static class MedianTable
{
    /// <summary>Writes one figure.</summary>
    internal static void Line<T>(string what, IReadOnlyList<T> rounds, Func<T, double> figure, string unit)
    {
        double[] figures = [.. rounds.Select(figure).Order()];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what,-44} {figures[figures.Length / 2],8:0.00} {unit}   [{figures[0]:0.00} – {figures[^1]:0.00}]"));
    }
}
