namespace Evaluation.Indicators.Contracts;

/// <summary>A way in which figures may be cut up, or summed again where the contract says so.</summary>
public enum SliceDimension
{
    /// <summary>Month, quarter, civil or school year.</summary>
    Time,

    /// <summary>Where it happened.</summary>
    Territory,

    /// <summary>Where the structure has its seat.</summary>
    Seat,

    /// <summary>Who delivered it.</summary>
    Partner,

    /// <summary>By which feed.</summary>
    Feed,

    /// <summary>Who employed the mediator.</summary>
    Structure,

    /// <summary>Themes, which overlap.</summary>
    Theme,

    /// <summary>Kind of activity.</summary>
    Kind,

    /// <summary>Values of one attribute of the public.</summary>
    Attribute,

    /// <summary>Actions of the plan, which overlap.</summary>
    Action,

    /// <summary>The agreement that money comes under.</summary>
    Agreement,

    /// <summary>Who pays.</summary>
    Funder,

    /// <summary>The action that money is for, as the lines name it.</summary>
    FundedAction,

    /// <summary>What the contract tells apart by its codes: a level of autonomy, a state of a post.</summary>
    Code,

    /// <summary>Which segment of the publics the supports of the activity are in.</summary>
    Segment,

    /// <summary>Which segment the person followed is in.</summary>
    PersonSegment,

    /// <summary>Which segment the places of the structure are in.</summary>
    PlaceSegment,

    /// <summary>The gender of a person, one for the whole period.</summary>
    PersonGender,

    /// <summary>The age band of a person, one for the whole period.</summary>
    PersonAgeBand,

    /// <summary>The status of a person, one for the whole period.</summary>
    PersonStatus,
}
