namespace Evaluation.Testing;

/// <summary>A clock for which every pause is over at once: it moves on by the pause, and remembers it.</summary>
public sealed class ImpatientClock : TimeProvider
{
    private readonly List<TimeSpan> _pauses = [];
    private DateTimeOffset _now = new(2026, 1, 15, 8, 0, 0, TimeSpan.Zero);

    /// <summary>The pauses made, in their order.</summary>
    public IReadOnlyList<TimeSpan> Pauses
    {
        get
        {
            lock (_pauses)
            {
                return [.. _pauses];
            }
        }
    }

    /// <summary>Sets what it shows.</summary>
    public void Set(DateTime utc) => _now = new DateTimeOffset(utc, TimeSpan.Zero);

    /// <summary>Moves it on.</summary>
    public void Pass(TimeSpan time) => _now += time;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow() => _now;

    /// <inheritdoc/>
    public override long GetTimestamp() => _now.Ticks;

    /// <inheritdoc/>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        if (dueTime != Timeout.InfiniteTimeSpan)
        {
            lock (_pauses)
            {
                _pauses.Add(dueTime);
                _now += dueTime;
            }

            ThreadPool.QueueUserWorkItem(_ => callback(state));
        }

        return new Over();
    }

    private sealed class Over : ITimer
    {
        public bool Change(TimeSpan dueTime, TimeSpan period) => true;

        public void Dispose()
        {
        }

        public ValueTask DisposeAsync() => ValueTask.CompletedTask;
    }
}
