using System.Globalization;

namespace Evaluation.Benchmarks.Segments;

/// <summary>Our k-means beside scikit-learn's, on the same rows with as many starts, on groups apart and on noise; and the whole search on 100 000 rows.</summary>
internal sealed class SegmentsBenchmark(string folder, int rounds)
{
    private const int Starts = 10;
    private const string Python = "/usr/bin/python3";

    private static readonly string Program = Path.Combine(AppContext.BaseDirectory, "Evaluation.Benchmarks");

    internal void Run()
    {
        Directory.CreateDirectory(folder);
        foreach ((int rows, int columns, int k) in (ReadOnlySpan<(int, int, int)>)[(100_000, 20, 6), (1_000_000, 12, 8)])
        {
            Compare(rows, columns, k, k, "groups");
            Compare(rows, columns, k, 0, "noise");
        }

        Search(6, "groups");
        Search(0, "noise");
    }

    /// <summary>Only the fit whose ratio is the narrowest: 100 000 × 20 on groups apart, every round told.</summary>
    internal void RunNarrowest()
    {
        Directory.CreateDirectory(folder);
        Compare(100_000, 20, 6, 6, "groups");
    }

    private void Compare(int rows, int columns, int k, int centres, string what)
    {
        string file = Path.Combine(folder, "rows.bin");
        InventedFeatures.Write(file, rows, columns, centres);
        string[] shape = [file, Text(columns), Text(k), Text(Starts)];
        List<Round> measured = [];
        for (int round = 0; round < rounds; round++)
        {
            MeasuredProcess ours = MeasuredProcess.Run(Program, ["segments-fit", .. shape]);
            (double Seconds, double Inertia) lloyd = Fit(MeasuredProcess.Run(Python, [Script, .. shape, "lloyd"]));
            (double Seconds, double Inertia) elkan = Fit(MeasuredProcess.Run(Python, [Script, .. shape, "elkan"]));
            measured.Add(new Round(Fit(ours).Seconds, Math.Min(lloyd.Seconds, elkan.Seconds), Fit(ours).Inertia / Math.Min(lloyd.Inertia, elkan.Inertia), ours.PeakMegabytes));
        }

        Console.WriteLine($"{rows} × {columns}, k = {k}, {Starts} starts, {what}: {string.Join(", ", measured.Select(round => (round.Theirs / round.Ours).ToString("0.0 ×", CultureInfo.InvariantCulture)))}");
        MedianTable.Line("  ours", measured, round => round.Ours, "s");
        MedianTable.Line("  scikit-learn, its faster algorithm", measured, round => round.Theirs, "s");
        MedianTable.Line("  ratio", measured, round => round.Theirs / round.Ours, "×");
        MedianTable.Line("  our inertia, in thousandths beside theirs", measured, round => (round.Inertia - 1) * 1000, "‰");
        MedianTable.Line("  resident", measured, round => round.Megabytes, "MB");
    }

    private void Search(int centres, string what)
    {
        string file = Path.Combine(folder, "rows.bin");
        InventedFeatures.Write(file, 100_000, 20, centres);
        MeasuredProcess[] measured = [.. Enumerable.Range(0, rounds).Select(_ => MeasuredProcess.Run(Program, "segments-search", file, "20"))];
        Console.WriteLine($"whole search, 100000 × 20, k from 2 to 10, {what}: chosen {measured[0].Output.Split(' ')[2].Trim()}");
        MedianTable.Line("  whole search", measured, search => Fit(search).Seconds, "s");
        MedianTable.Line("  resident", measured, search => search.PeakMegabytes, "MB");
    }

    private static string Script => Path.Combine(AppContext.BaseDirectory, "Segments", "kmeans.py");

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static (double Seconds, double Inertia) Fit(MeasuredProcess process)
    {
        string[] words = process.Output.Split(' ');
        return (double.Parse(words[1], CultureInfo.InvariantCulture), double.Parse(words[2], CultureInfo.InvariantCulture));
    }

    private sealed record Round(double Ours, double Theirs, double Inertia, double Megabytes);
}
