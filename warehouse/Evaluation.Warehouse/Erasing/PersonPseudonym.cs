namespace Evaluation.Warehouse.Erasing;

/// <summary>One of the pseudonyms under which a person may be held.</summary>
/// <param name="Namespace">Whose identifiers were hashed.</param>
/// <param name="Pseudonym">The pseudonym, hexadecimal.</param>
/// <param name="KeyId">Which key made it.</param>
public sealed record PersonPseudonym(string Namespace, string Pseudonym, string KeyId);
