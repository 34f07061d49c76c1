using Evaluation.Declared;
using Evaluation.Etl.Invented;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Folder;

/// <summary>The invented territory of the demonstration: real communes, everything else invented, always the same.</summary>
internal static class DemoFolder
{
    /// <summary>Activities of digital advisers invented.</summary>
    internal const int Activities = 24_000;

    private const int CoopActivities = 2_400;

    private const ulong Seed = 2025;

    /// <summary>Writes the folder anew; only a folder of invented data is ever replaced.</summary>
    /// <exception cref="UsageFault">The folder holds something else.</exception>
    internal static void Write(string folder)
    {
        Clear(folder);
        StarterFolder.WriteAll("demo/", folder);
    }

    /// <summary>Writes the invented deliveries.</summary>
    /// <returns>Each with the feed that the demonstration's partners deliver it by.</returns>
    internal static IReadOnlyList<InventedFile> Invent(string folder, IProgress<long> progress)
    {
        InventedScenario scenario = new() { Seed = Seed, Activities = Activities, Communes = InventedTerritory.Communes(InventedTerritory.Demo.ToString()) };
        IReadOnlyList<InventedFile> files = new InventedDeliveries(scenario).Write(Path.Combine(folder, "livraisons"), new Forwarded(progress));
        int association = 0;
        return
        [
            .. files.Select(file => file.Feed == "tableur/activites" ? file with { Feed = $"association-{++association}/activites" } : file),
            .. InventedAgreements.Templates.Select(template => Money(folder, template, scenario)),
            .. DemoFollowUp.Write(Path.Combine(folder, "livraisons")),
            .. Places(folder, scenario),
        ];
    }

    // The places are delivered before the activities held there, which take their commune.
    private static IEnumerable<InventedFile> Places(string folder, InventedScenario scenario) =>
    [
        WriteFile(folder, "mednum/lieux-v1", "lieux-2024.csv", file => new InventedPlaces(scenario).Write(file, 2024), At(2024)),
        WriteFile(folder, "mednum/lieux-v1", "lieux-2025.csv", file => new InventedPlaces(scenario).Write(file, 2025), At(2025)),
        WriteFile(folder, "la-coop/structures", "coop-structures.json", new InventedCoop(scenario).WritePlaces, At(2025)),
        WriteFile(folder, "la-coop/activites", "coop-activites.json", file => new InventedCoop(scenario).WriteActivities(file, CoopActivities), null),
    ];

    private static InventedFile WriteFile(string folder, string feed, string name, Func<Stream, InventedExpectation> write, DateTime? asOf)
    {
        string path = Path.Combine(folder, "livraisons", name);
        using FileStream file = File.Create(path);
        return new InventedFile(feed, path, write(file), asOf);
    }

    private static DateTime At(int year) => new(year, 12, 20, 0, 0, 0, DateTimeKind.Utc);

    private static InventedFile Money(string folder, string template, InventedScenario scenario)
    {
        string path = Path.Combine(folder, "livraisons", $"{template}-association-1.xlsx");
        using FileStream file = File.Create(path);
        new InventedAgreements(scenario).Write(template, file);
        return new InventedFile($"association-1/{template}", path, new InventedExpectation(0, new Dictionary<BadLine, int>(), 0, 0));
    }

    private static void Clear(string folder)
    {
        if (!Directory.Exists(folder) || !Directory.EnumerateFileSystemEntries(folder).Any())
        {
            return;
        }

        string file = Path.Combine(folder, EvaluationFile.FileName);
        DefinitionFaults faults = new();
        if (!File.Exists(file) || EvaluationFile.Read(File.ReadAllText(file), faults) is not { Fictional: true })
        {
            throw new UsageFault($"Le dossier [{folder}] existe et n'est pas une démonstration : choisissez-en un autre avec --out.");
        }

        Directory.Delete(folder, recursive: true);
    }

    private sealed class Forwarded(IProgress<long> progress) : IProgress<int>
    {
        public void Report(int value) => progress.Report(value);
    }
}
