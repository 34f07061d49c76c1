namespace Evaluation.Warehouse.Schema;

/// <summary>One column of the star, as the dictionary describes it.</summary>
/// <param name="Name">Its name.</param>
/// <param name="Type">Its type.</param>
/// <param name="Nullable">Whether it may be missing; a measure never defaults to 0.</param>
/// <param name="Pseudonym">Whether it holds a pseudonym of a person; nothing more personal may stand in the warehouse.</param>
/// <param name="Meaning">What it says, with its unit.</param>
/// <param name="List">The code list its codes or keys belong to; null for others.</param>
/// <param name="Reads">What its number is written for: a day, an amount of money, yes or no.</param>
public sealed record Column(string Name, ColumnType Type, bool Nullable, bool Pseudonym, string Meaning, string? List = null, ColumnReads Reads = ColumnReads.Plain)
{
    /// <summary>Two values of a member nearer than this are the same, written more or less precisely; 0 where only equal ones are.</summary>
    public decimal SameWithin { get; init; }
}

/// <summary>What the number of a column is written for.</summary>
public enum ColumnReads
{
    /// <summary>Itself.</summary>
    Plain,

    /// <summary>A day, yyyymmdd.</summary>
    Day,

    /// <summary>An amount of money, in cents.</summary>
    Cents,

    /// <summary>1 for yes, 0 for no.</summary>
    Flag,
}
