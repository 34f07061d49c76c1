using Evaluation.Testing;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Tests.Schema;

/// <summary>The dictionary as an earlier version of the program had it, kept in <c>versions/</c>; warehouses it made are still about.</summary>
internal static class EarlierVersion
{
    /// <summary>Number of every version kept.</summary>
    public static IReadOnlyList<int> All { get; } =
        [.. Directory.EnumerateFiles(Folder, "*.dictionary.txt").Select(path => int.Parse(Path.GetFileName(path).Split('.')[0], System.Globalization.CultureInfo.InvariantCulture)).Order()];

    private static string Folder => Path.Combine(Repository.Root, "tests", "Evaluation.Warehouse.Tests", "Schema", "versions");

    /// <summary>Makes a warehouse as that version did.</summary>
    public static void Make(int version, TestWarehouse warehouse)
    {
        using WarehouseSession session = WarehouseOpening.Open(warehouse.Settings, readOnly: false, TimeProvider.System);
        new SchemaUpgrade(session, Read(version), warehouse.Clock).Run();
    }

    /// <summary>Its dictionary.</summary>
    public static StarDictionary Read(int version) =>
        StarDictionary.Read(File.ReadAllText(Path.Combine(Folder, $"{version}.dictionary.txt")).Split("--- ", StringSplitOptions.RemoveEmptyEntries).Select(file => file.Split('\n', 2)).Select(parts => (parts[0], parts[1])));
}
