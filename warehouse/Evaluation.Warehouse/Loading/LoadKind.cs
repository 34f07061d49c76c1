namespace Evaluation.Warehouse.Loading;

/// <summary>What changed what we know.</summary>
public enum LoadKind
{
    /// <summary>The warehouse was made or brought to a newer schema.</summary>
    Schema,

    /// <summary>A partner's delivery.</summary>
    Delivery,

    /// <summary>An archived delivery, mapped again under today's declared files.</summary>
    Replay,

    /// <summary>A delivery taken back.</summary>
    Withdrawal,

    /// <summary>Declared texts: plans, contracts, feeds, maps, code lists, settings.</summary>
    Declared,

    /// <summary>A vintage of the official geography.</summary>
    Reference,

    /// <summary>Values of the plan's indicators that changed.</summary>
    Evaluation,

    /// <summary>Persons removed, at their request or because the last contact was too long ago.</summary>
    Erasure,

    /// <summary>A run of segments: who or what falls in which.</summary>
    Segments,
}
