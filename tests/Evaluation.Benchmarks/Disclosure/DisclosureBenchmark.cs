using System.Diagnostics;
using System.Globalization;
using Evaluation.Indicators.Disclosure.Counts;

namespace Evaluation.Benchmarks.Disclosure;

/// <summary>How long hiding takes, and how much is hidden beside a plain greedy that protects less.</summary>
internal static class DisclosureBenchmark
{
    private const int Threshold = 5;

    public static void Run(int rounds)
    {
        Measure("table 100 × 100, margins", rounds, seed => InventedTable.Square(seed, 100));
        Measure("10 000 communes, EPCI, départements", rounds, seed => InventedTable.Nested(seed, 10_000));
        Measure("800 communes, EPCI, 12 mois", rounds, seed => InventedTable.Monthly(seed, 800));
    }

    private static void Measure(string what, int rounds, Func<int, CountSpace> space)
    {
        for (int seed = 1; seed <= rounds; seed++)
        {
            CountSpace ours = space(seed);
            Stopwatch clock = Stopwatch.StartNew();
            int exposed = new CellSuppression(ours, Threshold, Threshold).Run().Count;
            double seconds = clock.Elapsed.TotalSeconds;
            CountSpace plain = space(seed);
            PlainGreedy.Run(plain, Threshold);
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"{what}: {ours.Places.Count()} cells, {Share(ours, CellState.Small)} small; ours {seconds:0.00} s, {Share(ours, CellState.Complementary)} hidden besides, {exposed} exposed; greedy {Share(plain, CellState.Complementary)}"));
        }
    }

    private static string Share(CountSpace space, CellState state)
    {
        CountCell[] cells = [.. space.Places.Select(place => place.Cell)];
        return string.Create(CultureInfo.InvariantCulture, $"{100.0 * cells.Count(cell => cell.State == state) / cells.Length:0.0} %");
    }
}
