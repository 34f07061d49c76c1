namespace Evaluation.Warehouse.Schema;

/// <summary>What a table of the star is for; its name starts with the same word.</summary>
public enum TableKind
{
    /// <summary>Something counted or measured, at a stated grain.</summary>
    Fact,

    /// <summary>Something facts are described by.</summary>
    Dimension,

    /// <summary>A many-to-many link.</summary>
    Bridge,

    /// <summary>What happened to the warehouse itself.</summary>
    Journal,

    /// <summary>Rows of the delivery being loaded; lives as long as the session.</summary>
    Staging,
}
