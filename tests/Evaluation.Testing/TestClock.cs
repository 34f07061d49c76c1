namespace Evaluation.Testing;

/// <summary>A clock that a test sets; each look at it is one second later, so that two moments are never the same.</summary>
public sealed class TestClock : TimeProvider
{
    private DateTimeOffset _now = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);

    /// <summary>Sets what it shows next.</summary>
    public void Set(DateTime utc) => _now = new DateTimeOffset(utc, TimeSpan.Zero);

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now = _now.AddSeconds(1);
}
