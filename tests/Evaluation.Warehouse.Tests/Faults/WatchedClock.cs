using Evaluation.Testing;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>A clock that tells each look at it: a load looks when it begins, and once more when all its rows are written and nothing is committed.</summary>
internal sealed class WatchedClock : TimeProvider
{
    private readonly TestClock _clock = new();

    /// <summary>Done at each look.</summary>
    public Action? Looked { get; set; }

    public override DateTimeOffset GetUtcNow()
    {
        Looked?.Invoke();
        return _clock.GetUtcNow();
    }
}
