namespace Evaluation.Segments.Definitions;

/// <summary>What is divided.</summary>
public enum SegmentUnit
{
    /// <summary>Individual supports.</summary>
    Support,

    /// <summary>Persons followed by name.</summary>
    Person,

    /// <summary>Communes.</summary>
    Commune,

    /// <summary>EPCI.</summary>
    Epci,

    /// <summary>Places.</summary>
    Place,
}
