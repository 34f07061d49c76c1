using System.Net;

namespace Evaluation.Etl.Fetching.Calling;

/// <summary>One try of a request has failed; it may be worth another.</summary>
/// <param name="sentence">What happened, in French, without the place.</param>
/// <param name="isTransient">Whether waiting may mend it.</param>
/// <param name="cause">What was thrown.</param>
internal sealed class CallFault(string sentence, bool isTransient, Exception? cause = null) : Exception(sentence, cause)
{
    /// <summary>Whether waiting may mend it.</summary>
    internal bool IsTransient { get; } = isTransient;

    /// <summary>The status answered; null when there was no answer.</summary>
    internal HttpStatusCode? Status { get; init; }

    /// <summary>How long the partner asks to wait; null when it doesn't say.</summary>
    internal TimeSpan? Wait { get; init; }

    /// <summary>Whether it says that the partner is in trouble, and not only that we ask too often.</summary>
    internal bool IsOutage => IsTransient && Status != HttpStatusCode.TooManyRequests;
}
