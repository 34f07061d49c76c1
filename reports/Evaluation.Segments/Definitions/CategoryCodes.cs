namespace Evaluation.Segments.Definitions;

/// <summary>Which list the keys of a category belong to.</summary>
public enum CategoryCodes
{
    /// <summary>1 and 0.</summary>
    YesNo,

    /// <summary>Values of attributes of the public.</summary>
    Attribute,

    /// <summary>Themes.</summary>
    Theme,

    /// <summary>Kinds of activity.</summary>
    Kind,

    /// <summary>Kinds of place.</summary>
    PlaceKind,

    /// <summary>Territories.</summary>
    Territory,

    /// <summary>How far a person managed alone: 1 wholly accompanied, 2 partly, 3 alone.</summary>
    Autonomy,

    /// <summary>What became of it: 1 higher, 0 the same, -1 lower.</summary>
    Change,
}
