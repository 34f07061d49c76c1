using Evaluation.Etl.Invented;
using Evaluation.Warehouse.Territories;
using Evaluation.Worker.Commands;

namespace Evaluation.Worker.Folder;

/// <summary>Whose geography invented deliveries take: real communes, invented activity.</summary>
internal static class InventedTerritory
{
    /// <summary>The territory of the demonstration.</summary>
    internal static TerritoryId Demo { get; } = new("departement", "23");

    /// <summary>The communes of a territory.</summary>
    /// <exception cref="UsageFault">There is no such territory.</exception>
    internal static IReadOnlyList<InventedCommune> Communes(string territory)
    {
        TerritoryId id = TerritoryId.TryParse(territory) ?? throw new UsageFault($"--territory [{territory}] n'est pas de la forme type:code, par exemple departement:23.");
        Geography geography = Geography.Read(Geography.Shipped[^1]);
        List<InventedCommune> communes = [.. geography.Territories.Where(commune => commune.Id.Type == "commune" && (commune.Id == id || commune.Ancestors.Contains(id))).Select(Commune)];
        return communes.Count > 0 ? communes : throw new UsageFault($"--territory [{territory}] : aucun territoire de ce nom n'a de communes.");
    }

    private static InventedCommune Commune(Territory commune) =>
        new(commune.Id.Code, commune.Name, $"{commune.Id.Code[..2]}000", commune.Population ?? 0);
}
