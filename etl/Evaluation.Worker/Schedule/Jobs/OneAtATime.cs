namespace Evaluation.Worker.Schedule.Jobs;

/// <summary>Lets one job of this host write at a time; those that wait do so without holding anything.</summary>
internal sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Does some work when its turn comes.</summary>
    /// <exception cref="OperationCanceledException">The host stops before the turn came.</exception>
    internal async Task<T> DoAsync<T>(Func<T> work, CancellationToken stopping)
    {
        await _turn.WaitAsync(stopping);
        try
        {
            return await Task.Run(work, CancellationToken.None);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
