namespace Evaluation.Indicators.Queries;

/// <summary>One way of cutting figures up, at one level.</summary>
public enum Slice
{
    /// <summary>By month.</summary>
    Month,

    /// <summary>By quarter.</summary>
    Quarter,

    /// <summary>By civil year.</summary>
    CivilYear,

    /// <summary>By school year.</summary>
    SchoolYear,

    /// <summary>By commune where it happened.</summary>
    Commune,

    /// <summary>By EPCI where it happened.</summary>
    Epci,

    /// <summary>By département where it happened.</summary>
    Departement,

    /// <summary>By région where it happened.</summary>
    Region,

    /// <summary>By segment of the commune where it happened, as the last run of it says; written <c>segment:communes</c>.</summary>
    SegmentCommunes,

    /// <summary>By segment of the EPCI where it happened.</summary>
    SegmentEpci,

    /// <summary>By commune of the seat of the structure; written <c>seat:commune</c>.</summary>
    SeatCommune,

    /// <summary>By EPCI of the seat of the structure.</summary>
    SeatEpci,

    /// <summary>By département of the seat of the structure.</summary>
    SeatDepartement,

    /// <summary>By région of the seat of the structure.</summary>
    SeatRegion,

    /// <summary>By partner.</summary>
    Partner,

    /// <summary>By feed.</summary>
    Feed,

    /// <summary>By structure.</summary>
    Structure,

    /// <summary>By theme; the parts overlap.</summary>
    Theme,

    /// <summary>By kind of activity.</summary>
    Kind,

    /// <summary>By value of the attribute of the contract.</summary>
    Attribute,

    /// <summary>By action of the plan; the parts overlap.</summary>
    Action,

    /// <summary>By agreement that money comes under.</summary>
    Agreement,

    /// <summary>By who pays.</summary>
    Funder,

    /// <summary>By action that money is for, as the lines name it.</summary>
    FundedAction,

    /// <summary>By the codes the contract names.</summary>
    Code,

    /// <summary>By segment of the publics: that of the supports of the activity, where all are in one.</summary>
    SegmentSupports,

    /// <summary>By segment of the person followed.</summary>
    SegmentPersonnes,

    /// <summary>By segment of the places that the structure runs, where all are in one: an activity does not say its place.</summary>
    SegmentLieux,

    /// <summary>By gender of the person; written <c>person:gender</c>.</summary>
    PersonGender,

    /// <summary>By age band of the person.</summary>
    PersonAgeBand,

    /// <summary>By status of the person.</summary>
    PersonStatus,
}
