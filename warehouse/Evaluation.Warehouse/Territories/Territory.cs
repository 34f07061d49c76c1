namespace Evaluation.Warehouse.Territories;

/// <summary>One territory of a vintage of the official geography.</summary>
/// <param name="Id">Type and code.</param>
/// <param name="Name">Official name.</param>
/// <param name="Ancestors">The territories it lies in, itself left out.</param>
/// <param name="Population">Legal population in force on 1 January; null where none is published.</param>
/// <param name="Line">Place in the file of communes, from 1; 0 elsewhere.</param>
public sealed record Territory(TerritoryId Id, string Name, IReadOnlyList<TerritoryId> Ancestors, int? Population, int Line);
