namespace Evaluation.Segments.Runs;

/// <summary>Why a run shows no segment.</summary>
public enum RefusalReason
{
    /// <summary>The plan's territory is not known of the warehouse.</summary>
    NoTerritory,

    /// <summary>There is no row of the population.</summary>
    NoRows,

    /// <summary>No delivery names persons.</summary>
    NobodyNamed,

    /// <summary>Partners drew an attribute of every row at random.</summary>
    OnlyRandom,

    /// <summary>No row has all features that are asked for.</summary>
    NoneWhole,

    /// <summary>All rows are the same.</summary>
    AllAlike,

    /// <summary>Too few rows differ to look for groups.</summary>
    TooFew,

    /// <summary>Rows divide no better than chance.</summary>
    NoStructure,

    /// <summary>No number of segments stands.</summary>
    NothingStands,

    /// <summary>More segments are wanted than rows can be divided into.</summary>
    TooManyWanted,

    /// <summary>The run was kept before reasons had codes; its words are French only.</summary>
    Unsaid,
}
