using System.Diagnostics;
using System.Globalization;
using Evaluation.Benchmarks.Servers;
using Evaluation.Indicators.Queries;
using Evaluation.Worker.Tests.Holding;

namespace Evaluation.Benchmarks.Large;

/// <summary>What must always hold (design.md §7, 4 to 8), on as many activities as asked, on DuckDB: what the suite looks at on 50 000.</summary>
internal sealed class LargeRun(string folder, int activities)
{
    private const int Year = 2025;
    private const int Traced = 200;
    private static readonly string Evaluation = Path.Combine(AppContext.BaseDirectory, OperatingSystem.IsWindows() ? "evaluation.exe" : "evaluation");
    private readonly string _place = Path.Combine(folder, "territoire-large");
    private readonly string _deliveries = Path.Combine(folder, "livraisons-large");
    private int _faults;

    /// <summary>Loads nine tenths of a delivery, then the whole of it, and says what holds.</summary>
    /// <exception cref="InvalidOperationException">Something does not.</exception>
    internal void Run()
    {
        MeasuredProcess.Run(Evaluation, "generate", "--activities", activities.ToString(CultureInfo.InvariantCulture), "--seed", "3", "--out", _deliveries);
        string file = Path.Combine(_deliveries, "cra-v1.csv");
        string first = Path.Combine(_deliveries, "debut.csv");
        File.WriteAllLines(first, File.ReadLines(file).Take(activities * 9 / 10));
        MeasuredTerritory territory = new(_place, null, threshold: 5);
        territory.Renew(Path.Combine(_deliveries, "ifn-communes.csv"));
        territory.Load("conseiller-numerique/cra-v1", first);
        WhatHolds holds = new(_place, Year);
        int known = holds.LastLoad();
        string before = holds.Figures(known);
        territory.Load("conseiller-numerique/cra-v1", file);
        territory.Report(Year.ToString(CultureInfo.InvariantCulture));
        Look("4. la même valeur au même chargement, après un autre", () => holds.Figures(known) == before && holds.Figures(holds.LastLoad()) != before ? [] : ["les chiffres diffèrent"]);
        Look("5. la preuve refait le chiffre", () => holds.Untraced(Traced));
        Look("6. les parts font le tout", holds.Unsummed);
        Look("7. aucune identité", () => holds.Told(WhatHolds.Advisers(File.ReadLines(file)), _deliveries, Path.Combine(_place, "inbox")));
        Look("8. aucun chiffre masqué ne se retrouve", () => holds.Found(Slice.Commune, Slice.Month));
        Console.WriteLine(string.Join(", ", holds.Looked.Select(looked => $"{looked.Key} {looked.Value}")));
        Directory.Delete(_place, recursive: true);
        Directory.Delete(_deliveries, recursive: true);
        if (_faults > 0)
        {
            throw new InvalidOperationException($"{_faults} défauts");
        }
    }

    private void Look(string what, Func<IReadOnlyList<string>> look)
    {
        long begun = Stopwatch.GetTimestamp();
        IReadOnlyList<string> faults = look();
        _faults += faults.Count;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{what} : {(faults.Count == 0 ? "tient" : string.Join(" ; ", faults.Take(3)))}, {Stopwatch.GetElapsedTime(begun).TotalSeconds:0.0} s"));
    }
}
