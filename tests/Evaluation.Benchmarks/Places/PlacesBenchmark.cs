using System.Globalization;

namespace Evaluation.Benchmarks.Places;

/// <summary>
/// The bar of places: the real files of all hubs, loaded by one process, then each by a command of its own, into a fresh folder that declares the hubs only.
/// </summary>
/// <param name="folder">Where the territory folder is made.</param>
/// <param name="data">The folder of real files.</param>
/// <param name="rounds">How often.</param>
/// <param name="evaluation">The program whose commands are measured.</param>
internal sealed class PlacesBenchmark(string folder, string data, int rounds, string evaluation)
{
    private readonly IReadOnlyList<HubFile> _files = HubFile.All(data);

    /// <summary>Runs every round and prints medians.</summary>
    internal void Run()
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{_files.Count} fichiers, {_files.Sum(file => new FileInfo(file.Path).Length) / 1e6:0.0} Mo, {evaluation}"));
        List<(MeasuredProcess Together, IReadOnlyList<MeasuredProcess> Apart)> done = [.. Enumerable.Range(1, rounds).Select(Round)];
        MedianTable.Line("en un processus", done, round => round.Together.Seconds, "s (10 au plus)");
        MedianTable.Line("  processeur", done, round => round.Together.ProcessorSeconds, "s");
        MedianTable.Line("  mémoire résidente", done, round => round.Together.PeakMegabytes, "Mo (700 au plus)");
        MedianTable.Line("une commande par fichier", done, round => round.Apart.Sum(load => load.Seconds), "s");
        MedianTable.Line("  processeur", done, round => round.Apart.Sum(load => load.ProcessorSeconds), "s");
        MedianTable.Line("  la plus longue", done, round => round.Apart.Max(load => load.Seconds), "s");
    }

    private (MeasuredProcess Together, IReadOnlyList<MeasuredProcess> Apart) Round(int round)
    {
        MeasuredProcess together = MeasuredProcess.Run(Path.Combine(AppContext.BaseDirectory, "Evaluation.Benchmarks"), "hubs-load", Fresh(), data);
        string place = Fresh();
        MeasuredProcess[] apart = [.. _files.Select(file => MeasuredProcess.Run(evaluation, "load", file.Feed, file.Path, "--as-of", file.AsOf, "--folder", place))];
        string[] machine = File.ReadAllText("/proc/loadavg").Split(' ');
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tour {round} : en un processus {together.Seconds:0.0} s (processeur {together.ProcessorSeconds:0.0} s), une commande par fichier {apart.Sum(one => one.Seconds):0.0} s (processeur {apart.Sum(one => one.ProcessorSeconds):0.0} s), charge de la machine {machine[0]}"));
        return (together, apart);
    }

    // A folder whose warehouse stands, with the geography, before a file is loaded.
    private string Fresh()
    {
        string place = Path.Combine(folder, "territoire-hubs");
        if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }

        MeasuredProcess.Run(evaluation, "init", place);
        Declare(Path.Combine(place, "partners"));
        MeasuredProcess.Run(evaluation, "check", "--folder", place);
        return place;
    }

    private static void Declare(string partners)
    {
        Directory.Delete(partners, recursive: true);
        Directory.CreateDirectory(Path.Combine(partners, HubFile.Partner));
        File.WriteAllText(Path.Combine(partners, HubFile.Partner, "partner.yaml"), $"partner: {HubFile.Partner}\nlabel: {{ fr: Hubs, en: Hubs }}\nuses: {HubFile.Partner}\n");
    }
}
