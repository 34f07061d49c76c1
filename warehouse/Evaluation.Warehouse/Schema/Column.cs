namespace Evaluation.Warehouse.Schema;

/// <summary>One column of the star, as the dictionary describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Nullable">Whether it may be missing; a measure never defaults to 0.</param>
/// <param name="Pseudonym">Whether it holds a pseudonym of a person; nothing more personal may stand in the warehouse.</param>
/// <param name="Meaning">What it says, with its unit.</param>
public sealed record Column(string Name, ColumnType Type, bool Nullable, bool Pseudonym, string Meaning);
