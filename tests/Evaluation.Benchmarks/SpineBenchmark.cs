using System.Globalization;
using Evaluation.Testing;

namespace Evaluation.Benchmarks;

/// <summary>
/// The bars of the spine, each a ratio taken in one run: first load against <c>sqlite3 .import</c> and an index, the same file shuffled
/// with 0.1 % of its lines changed against the first load, and everything the yearly report needs.
/// </summary>
internal sealed class SpineBenchmark(string folder, int lines, int rounds)
{
    private const double ShareChanged = 0.001;
    private readonly string _evaluation = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");
    private readonly string _first = Path.Combine(folder, "livraisons", "cra-v1.csv");
    private readonly string _second = Path.Combine(folder, "livraisons", "cra-v1-2.csv");

    /// <summary>Runs every round and prints medians.</summary>
    internal void Run()
    {
        Prepare();
        List<SpineRound> done = [];
        for (int round = 1; round <= rounds; round++)
        {
            SpineRound measured = Round();
            done.Add(measured);
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tour {round} : sqlite3 {measured.Sqlite.Seconds:0.0} s, première {measured.Load.Seconds:0.0} s, seconde {measured.Again.Seconds:0.0} s, rapport {measured.Report.Seconds:0.0} s"));
        }

        Print(done);
    }

    private void Prepare()
    {
        Directory.CreateDirectory(folder);
        MeasuredProcess.Run(_evaluation, "generate", "--activities", lines.ToString(CultureInfo.InvariantCulture), "--seed", "1", "--bad-share", "0", "--out", Path.GetDirectoryName(_first)!);
        using FileStream target = File.Create(_second);
        int changed = new ShuffledCopy().Write(_first, target, ShareChanged, 7);
        Console.WriteLine($"{lines} lignes, {new FileInfo(_first).Length / 1e6:0} Mo, {changed} changées dans la seconde livraison");
    }

    private SpineRound Round()
    {
        string place = Path.Combine(folder, "territoire");
        Clear(place);
        MeasuredProcess sqlite = Import();
        MeasuredProcess.Run(_evaluation, "init", place);
        MeasuredProcess.Run(_evaluation, "check", "--folder", place);
        MeasuredProcess load = MeasuredProcess.Run(_evaluation, "load", "conseiller-numerique/cra-v1", _first, "--folder", place);
        MeasuredProcess again = MeasuredProcess.Run(_evaluation, "load", "conseiller-numerique/cra-v1", _second, "--folder", place);
        MeasuredProcess report = MeasuredProcess.Run(_evaluation, "report", "yearly", "--period", "2025", "--out", place, "--folder", place);
        return new SpineRound(sqlite, load, again, report);
    }

    private MeasuredProcess Import()
    {
        string file = Path.Combine(folder, "sqlite.db");
        File.Delete(file);
        return MeasuredProcess.Run("sqlite3", "-cmd", ".mode csv", "-cmd", $".import {_first} t", file, "create index i on t(id)");
    }

    private static void Clear(string place)
    {
        if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }
    }

    private static void Print(List<SpineRound> done)
    {
        Console.WriteLine($"médianes de {done.Count} tours");
        MedianTable.Line("sqlite3 .import + index", done, round => round.Sqlite.Seconds, "s");
        MedianTable.Line("première livraison", done, round => round.Load.Seconds, "s");
        MedianTable.Line("  mémoire résidente", done, round => round.Load.PeakMegabytes, "Mo (700 au plus)");
        MedianTable.Line("  rapport à sqlite3", done, round => round.Load.Seconds / round.Sqlite.Seconds, "× (3 au plus)");
        MedianTable.Line("seconde livraison", done, round => round.Again.Seconds, "s");
        MedianTable.Line("  rapport à la première", done, round => 100 * round.Again.Seconds / round.Load.Seconds, "% (40 au plus)");
        MedianTable.Line("  processeur, première", done, round => round.Load.ProcessorSeconds, "s");
        MedianTable.Line("  processeur, seconde", done, round => round.Again.ProcessorSeconds, "s");
        MedianTable.Line("rapport annuel, processus entier", done, round => round.Report.Seconds, "s (3 au plus)");
    }
}

/// <summary>What one round measured.</summary>
/// <param name="Sqlite">The yardstick.</param>
/// <param name="Load">The first load.</param>
/// <param name="Again">The second.</param>
/// <param name="Report">The yearly report.</param>
internal sealed record SpineRound(MeasuredProcess Sqlite, MeasuredProcess Load, MeasuredProcess Again, MeasuredProcess Report);
