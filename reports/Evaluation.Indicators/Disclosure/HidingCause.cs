namespace Evaluation.Indicators.Disclosure;

/// <summary>Why a number is hidden; of several causes, the first here.</summary>
public enum HidingCause
{
    /// <summary>It counts too few people.</summary>
    Few,

    /// <summary>Too few structures share the money, or one has nearly all.</summary>
    Money,

    /// <summary>It was hidden before, or differs from what is read beside it by too few people.</summary>
    Before,

    /// <summary>A partner who takes its own people away would find few of the others.</summary>
    FewOthers,

    /// <summary>It would tell a number that is hidden for one of these.</summary>
    WouldTell,

    /// <summary>It would tell a partner how few the others are.</summary>
    WouldTellOthers,
}
