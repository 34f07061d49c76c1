namespace Evaluation.Warehouse.Keys;

/// <summary>A structure as a delivery describes it.</summary>
/// <param name="Name">Name.</param>
/// <param name="Siret">SIRET.</param>
/// <param name="Type">Type.</param>
/// <param name="TerritoryCode">Commune of its seat, as delivered.</param>
public sealed record StructureVersion(string? Name, string? Siret, string? Type, string? TerritoryCode);
