namespace Evaluation.Warehouse.Keys;

/// <summary>A dimension of persons known by pseudonym only.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Last">Statement of its highest key.</param>
/// <param name="Held">Statement of the persons of a namespace.</param>
/// <param name="Used">Statement of those that the rows of a load refer to.</param>
internal sealed record PseudonymTable(string Name, string Last, string Held, string Used);
