using System.Globalization;
using Evaluation.Benchmarks.Servers;
using Evaluation.Warehouse;

namespace Evaluation.Benchmarks.Editions;

/// <summary>
/// The bars of editions, over one base made once: every contract along every slice of the yearly report, a whole edition of the year, and, with smaller
/// bases, what must hold of it.
/// </summary>
internal sealed class EditionBenchmark(string folder, int activities, int rounds)
{
    private const string Year = "2025";
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Evaluation.Benchmarks.exe" : "Evaluation.Benchmarks");
    private static readonly string Evaluation = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");
    private readonly string _place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"territoire-{activities}"));

    /// <summary>Runs every round and prints medians.</summary>
    internal void Run()
    {
        Prepare();
        (MeasuredProcess Values, MeasuredProcess Report, MeasuredProcess Edition)[] done = [.. Enumerable.Range(1, rounds).Select(Round)];
        Console.WriteLine($"médianes de {done.Length} tours");
        MedianTable.Line("ce que le rapport annuel imprime", done, round => Seconds(round.Values, "printed"), "s");
        MedianTable.Line("tous les contrats sauf de personnes", done, round => Seconds(round.Values, "no persons"), "s");
        MedianTable.Line("tous les contrats, toutes les répartitions", done, round => Seconds(round.Values, "all"), "s (5 au plus)");
        MedianTable.Line("  processeur", done, round => round.Values.ProcessorSeconds, "s");
        MedianTable.Line("  mémoire résidente", done, round => round.Values.PeakMegabytes, "Mo");
        MedianTable.Line("rapport annuel, processus entier", done, round => round.Report.Seconds, "s");
        MedianTable.Line("édition annuelle, processus entier", done, round => round.Edition.Seconds, "s (15 au plus)");
        MedianTable.Line("  processeur", done, round => round.Edition.ProcessorSeconds, "s");
        MedianTable.Line("  mémoire résidente", done, round => round.Edition.PeakMegabytes, "Mo");
    }

    private (MeasuredProcess Values, MeasuredProcess Report, MeasuredProcess Edition) Round(int round)
    {
        MeasuredProcess values = MeasuredProcess.Run(Here, "every-contract", _place, Year);
        MeasuredProcess report = MeasuredProcess.Run(Evaluation, "report", "yearly", "--period", Year, "--out", _place, "--folder", _place);
        MeasuredProcess edition = MeasuredProcess.Run(Evaluation, "edition", "draft", "--period", Year, "--by", "mesure", "--folder", _place);
        Directory.Delete(Path.Combine(_place, "editions"), recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tour {round} : {values.Output.ReplaceLineEndings(" ; ")}rapport {report.Seconds:0.0} s, édition {edition.Seconds:0.0} s, charge {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
        return (values, report, edition);
    }

    // Made once: a base of 5 million takes minutes.
    private void Prepare()
    {
        if (Directory.Exists(_place))
        {
            return;
        }

        string deliveries = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"livraisons-{activities}"));
        MeasuredProcess generated = MeasuredProcess.Run(Evaluation, "generate", "--activities", activities.ToString(CultureInfo.InvariantCulture), "--seed", "1", "--bad-share", "0", "--out", deliveries);
        MeasuredTerritory territory = new($"{_place}.partiel", null, threshold: 5);
        territory.Renew(Path.Combine(deliveries, "ifn-communes.csv"));
        MeasuredProcess loaded = territory.Load("conseiller-numerique/cra-v1", Path.Combine(deliveries, "cra-v1.csv"));
        using (WarehouseDatabase database = WarehouseDatabase.Open(WarehouseSettings.At(Path.Combine($"{_place}.partiel", "entrepot.duckdb")), TimeProvider.System))
        {
            foreach (string statement in File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Editions", "name-people.sql")).Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                database.Session.ExecuteText(statement);
            }
        }

        Directory.Move($"{_place}.partiel", _place);
        Directory.Delete(deliveries, recursive: true);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{activities} activités inventées en {generated.Seconds:0.0} s, chargées en {loaded.Seconds:0.0} s"));
    }

    private static double Seconds(MeasuredProcess values, string what) =>
        double.Parse(values.Output.Split('\n').First(line => line.StartsWith($"{what}: ", StringComparison.Ordinal))[(what.Length + 2)..].Split(' ')[0], CultureInfo.InvariantCulture);
}
