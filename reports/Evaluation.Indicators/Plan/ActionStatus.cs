namespace Evaluation.Indicators.Plan;

/// <summary>How far an action, a milestone or a decision has come: the eight states of Territoires en transitions.</summary>
public enum ActionStatus
{
    /// <summary>À venir.</summary>
    ToCome,

    /// <summary>En cours.</summary>
    Underway,

    /// <summary>Réalisé.</summary>
    Done,

    /// <summary>En pause.</summary>
    Paused,

    /// <summary>Abandonné.</summary>
    Abandoned,

    /// <summary>Bloqué.</summary>
    Blocked,

    /// <summary>En retard.</summary>
    Late,

    /// <summary>À discuter.</summary>
    ToDiscuss,
}
