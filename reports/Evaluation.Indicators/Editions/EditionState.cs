namespace Evaluation.Indicators.Editions;

/// <summary>How far an edition has come.</summary>
public enum EditionState
{
    /// <summary>Written, shown to nobody yet.</summary>
    Draft,

    /// <summary>Before those who must agree.</summary>
    Review,

    /// <summary>Read, with reserves to answer.</summary>
    Reserves,

    /// <summary>Agreed.</summary>
    Validated,

    /// <summary>Sealed: it never changes again.</summary>
    Published,
}
