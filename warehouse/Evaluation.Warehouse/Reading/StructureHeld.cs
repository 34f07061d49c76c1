namespace Evaluation.Warehouse.Reading;

/// <summary>A structure as the warehouse describes it today.</summary>
/// <param name="StructureKey">Its key.</param>
/// <param name="Namespace">Whose identifier it has.</param>
/// <param name="SourceId">The identifier.</param>
/// <param name="Name">Its name as delivered.</param>
/// <param name="Siret">Its SIRET as delivered, right or wrong.</param>
/// <param name="Rna">Its number in the register of associations as delivered.</param>
/// <param name="TerritoryCode">Code of its commune as delivered.</param>
public sealed record StructureHeld(int StructureKey, string Namespace, string SourceId, string? Name, string? Siret, string? Rna, string? TerritoryCode)
{
    /// <summary>Every structure, in the order they were met.</summary>
    public static IReadOnlyList<StructureHeld> Read(WarehouseSession session) => session.Read<StructureHeld>("read/structures");
}
