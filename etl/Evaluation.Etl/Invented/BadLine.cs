namespace Evaluation.Etl.Invented;

/// <summary>What is wrong with a line that is faulty on purpose.</summary>
public enum BadLine
{
    /// <summary>Nothing.</summary>
    None,

    /// <summary>31 February.</summary>
    ImpossibleDate,

    /// <summary>No date at all.</summary>
    MissingDate,

    /// <summary>A duration below zero.</summary>
    NegativeMinutes,

    /// <summary>10^12 participants.</summary>
    HugeParticipants,

    /// <summary>Three fields missing at the end.</summary>
    WrongWidth,

    /// <summary>A commune code that doesn't exist; the activity itself is sound.</summary>
    UnknownCommune,

    /// <summary>A theme nobody declared; the activity itself is sound.</summary>
    UnknownTheme,

    /// <summary>The id of the line before, with other content.</summary>
    DuplicateId,
}
