using Evaluation.Etl.Invented;

namespace Evaluation.Etl.Tests.Invented;

/// <summary>Twelve communes to invent deliveries for.</summary>
internal static class SmallTerritory
{
    public static IReadOnlyList<InventedCommune> Communes { get; } =
    [
        new("26108", "Crest", "26400", 8700), new("26113", "Die", "26150", 4700), new("26362", "Valence", "26000", 64700), new("26198", "Montélimar", "26200", 39800),
        new("26281", "Romans-sur-Isère", "26100", 33100), new("26220", "Nyons", "26110", 6800), new("26002", "Albon", "26140", 2000), new("26307", "Saint-Jean-en-Royans", "26190", 2900),
        new("26058", "Bourg-de-Péage", "26300", 10200), new("26004", "Alixan", "26300", 2500), new("26333", "Saint-Vallier", "26240", 4000), new("26064", "Chabeuil", "26120", 7100),
    ];

    public static InventedScenario Scenario(int activities, double badShare = 0.01) => new() { Seed = 42, Activities = activities, Communes = Communes, BadShare = badShare };

    public static (byte[] File, InventedExpectation Expected) Cra(int activities, double badShare = 0.01)
    {
        using MemoryStream file = new();
        InventedExpectation expected = new InventedCras(Scenario(activities, badShare)).Write(file);
        return (file.ToArray(), expected);
    }
}
