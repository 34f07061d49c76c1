namespace Evaluation.Indicators.Plan.Ground;

/// <summary>What sort of thing was observed.</summary>
public enum ObservationKind
{
    /// <summary>A strength.</summary>
    Atout,

    /// <summary>An obstacle.</summary>
    Frein,

    /// <summary>An open question.</summary>
    Questionnement,

    /// <summary>A proposal.</summary>
    Proposition,

    /// <summary>A word that the partner's file used and nobody knows.</summary>
    Inconnu,
}
