namespace Evaluation.Indicators.Editions.Differences;

/// <summary>Why a figure would differ today.</summary>
public enum DifferenceCause
{
    /// <summary>Lines about the period that came after.</summary>
    LateData,

    /// <summary>Lines that replace others.</summary>
    Correction,

    /// <summary>Lines that their partner took away.</summary>
    Deletion,

    /// <summary>A delivery taken back.</summary>
    WithdrawnDelivery,

    /// <summary>Deliveries read again under other declared files.</summary>
    ReadAgain,

    /// <summary>Another version of the definition.</summary>
    Definition,

    /// <summary>Another version of the plan.</summary>
    PlanAmendment,

    /// <summary>Structures merged, or parted again.</summary>
    Merge,

    /// <summary>The limits of territories, or what the folder's settings say.</summary>
    Perimeter,

    /// <summary>Code lists, crosswalks, calendars of deliveries.</summary>
    Codes,

    /// <summary>A person erased.</summary>
    Erasure,

    /// <summary>Another version of the program, which answers the same question otherwise.</summary>
    Program,
}
