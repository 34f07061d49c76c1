using System.Diagnostics;
using System.Globalization;

namespace Evaluation.Benchmarks.Coop;

/// <summary>The bars of La Coop's API: activities fetched a second, and fetched and loaded, from a server on this machine, with the memory of the one who fetches.</summary>
internal sealed class CoopBenchmark(string folder, int activities, int rounds)
{
    private const string FeedCode = "la-coop/activites";
    private static readonly string Here = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "Evaluation.Benchmarks.exe" : "Evaluation.Benchmarks");
    private static readonly string Evaluation = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");

    /// <summary>Runs every round and prints medians.</summary>
    internal void Run()
    {
        using Process server = Process.Start(new ProcessStartInfo(Here, ["coop-server", activities.ToString(CultureInfo.InvariantCulture)]) { RedirectStandardInput = true, RedirectStandardOutput = true })!;
        try
        {
            string address = server.StandardOutput.ReadLine()!;
            Print([.. Enumerable.Range(1, rounds).Select(round => Round(round, address))]);
        }
        finally
        {
            server.StandardInput.Close();
            server.WaitForExit();
        }
    }

    private (MeasuredProcess Fetch, MeasuredProcess Load) Round(int round, string address)
    {
        string place = Path.Combine(folder, "territoire-coop");
        if (Directory.Exists(place))
        {
            Directory.Delete(place, recursive: true);
        }

        MeasuredProcess.Run(Evaluation, "init", place);
        Declare(place, address);
        MeasuredProcess.Run(Evaluation, "check", "--folder", place);
        MeasuredProcess fetch = MeasuredProcess.Run(Here, "coop-fetch", place, FeedCode);
        MeasuredProcess load = MeasuredProcess.Run(Evaluation, "fetch", FeedCode, "--folder", place);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"tour {round} : pris {fetch.Output.Trim()} en {fetch.Seconds:0.0} s, pris et chargé en {load.Seconds:0.0} s"));
        return (fetch, load);
    }

    private static void Declare(string place, string address)
    {
        string partner = Path.Combine(place, "partners", "la-coop");
        Directory.CreateDirectory(partner);
        File.WriteAllText(Path.Combine(partner, "partner.yaml"), string.Create(CultureInfo.InvariantCulture, $$"""
            partner: la-coop
            label: { fr: La Coop, en: La Coop }
            uses: la-coop
            fetch:
              activites:
                kind: pages
                url: {{address}}
                paging: cursor
                since: { parameter: "filter[modification][depuis]", overlap_minutes: 60 }
            """));
    }

    private void Print(IReadOnlyList<(MeasuredProcess Fetch, MeasuredProcess Load)> done)
    {
        MedianTable.Line("pris", done, round => activities / round.Fetch.Seconds, "activités/s");
        MedianTable.Line("  mémoire résidente", done, round => round.Fetch.PeakMegabytes, "Mo (700 au plus)");
        MedianTable.Line("  processeur", done, round => round.Fetch.ProcessorSeconds, "s");
        MedianTable.Line("pris et chargé", done, round => activities / round.Load.Seconds, "activités/s (20 000 au moins)");
        MedianTable.Line("  mémoire résidente", done, round => round.Load.PeakMegabytes, "Mo (700 au plus)");
        MedianTable.Line("  processeur", done, round => round.Load.ProcessorSeconds, "s");
    }
}
