namespace Evaluation.Warehouse.Erasing;

/// <summary>A namespace under which persons are held.</summary>
/// <param name="Namespace">Whose identifiers were hashed.</param>
/// <param name="KeyId">Which key made the pseudonyms.</param>
/// <param name="Persons">How many persons.</param>
public sealed record PersonNamespace(string Namespace, string KeyId, long Persons)
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<PersonNamespace> Read(WarehouseSession session) => session.Read<PersonNamespace>("erase/namespaces");
}
