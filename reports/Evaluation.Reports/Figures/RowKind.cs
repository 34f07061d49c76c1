namespace Evaluation.Reports.Figures;

/// <summary>What a row of a table is.</summary>
public enum RowKind
{
    /// <summary>One of the things listed.</summary>
    Ordinary,

    /// <summary>A row beside the list that the total includes or leaves out by name: hors territoire, non renseigné.</summary>
    Aside,

    /// <summary>The whole.</summary>
    Total,
}
