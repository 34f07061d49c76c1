using System.Globalization;
using System.Text.Json;
using Evaluation.Benchmarks.Servers;
using Evaluation.Warehouse;

namespace Evaluation.Benchmarks.Funder;

/// <summary>
/// The bar of the funder's pack: <c>evaluation report funder</c> for an agreement of many lines, the whole process. Its base is a million invented activities and an
/// agreement that pays for those who did most of the lines, made once in the folder.
/// </summary>
internal sealed class FunderBenchmark(string folder, int lines, int rounds)
{
    private const int Activities = 1_000_000;
    private static readonly string Evaluation = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");
    private readonly string _place = Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"dossier-{lines}"));

    /// <summary>Runs every round and prints medians.</summary>
    internal void Run()
    {
        Prepare();
        MeasuredProcess[] done = [.. Enumerable.Range(1, rounds).Select(Round)];
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"médianes de {done.Length} tours, {Lines()} lignes dans le dossier"));
        MedianTable.Line("dossier du financeur, processus entier", done, round => round.Seconds, "s (20 au plus)");
        MedianTable.Line("  processeur", done, round => round.ProcessorSeconds, "s");
        MedianTable.Line("  mémoire résidente", done, round => round.PeakMegabytes, "Mo (500 au plus)");
    }

    private MeasuredProcess Round(int round)
    {
        MeasuredProcess pack = MeasuredProcess.Run(Evaluation, "report", "funder", "--agreement", "MESURE", "--period", "2025", "--out", _place, "--folder", _place);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tour {round} : {pack.Seconds:0.0} s, processeur {pack.ProcessorSeconds:0.0} s, {pack.PeakMegabytes:0} Mo, charge {File.ReadAllText("/proc/loadavg").Split(' ')[0]}"));
        return pack;
    }

    // As the manifest tells them, by delivery.
    private long Lines()
    {
        using JsonDocument manifest = JsonDocument.Parse(File.ReadAllText(Path.Combine(_place, "convention-MESURE-2025-manifest.json")));
        return manifest.RootElement.GetProperty("livraisons").EnumerateArray().Sum(delivery => delivery.GetProperty("lignes").GetInt64());
    }

    private void Prepare()
    {
        if (Directory.Exists(_place))
        {
            return;
        }

        string deliveries = $"{_place}.livraisons";
        MeasuredProcess.Run(Evaluation, "generate", "--activities", Activities.ToString(CultureInfo.InvariantCulture), "--seed", "1", "--bad-share", "0", "--out", deliveries);
        MeasuredTerritory territory = new($"{_place}.partiel", null, threshold: 5);
        territory.Renew(Path.Combine(deliveries, "ifn-communes.csv"));
        territory.Load("conseiller-numerique/cra-v1", Path.Combine(deliveries, "cra-v1.csv"));
        using (WarehouseDatabase database = WarehouseDatabase.Open(WarehouseSettings.At(Path.Combine($"{_place}.partiel", "entrepot.duckdb")), TimeProvider.System))
        {
            string claims = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Funder", "claim-lines.sql")).Replace("LINES", lines.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal);
            foreach (string statement in claims.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
            {
                database.Session.ExecuteText(statement);
            }
        }

        Directory.Move($"{_place}.partiel", _place);
        Directory.Delete(deliveries, recursive: true);
    }
}
