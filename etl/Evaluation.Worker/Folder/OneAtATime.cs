namespace Evaluation.Worker.Folder;

/// <summary>Lets one job of this process use the warehouse at a time; those that wait do so without holding anything.</summary>
internal sealed class OneAtATime : IDisposable
{
    private readonly SemaphoreSlim _turn = new(1, 1);

    /// <summary>Does some work when its turn comes.</summary>
    /// <exception cref="OperationCanceledException">The program stops before the turn came.</exception>
    internal async Task<T> DoAsync<T>(Func<T> work, CancellationToken stopping)
    {
        await _turn.WaitAsync(stopping).ConfigureAwait(false);
        try
        {
            return await Task.Run(work, CancellationToken.None).ConfigureAwait(false);
        }
        finally
        {
            _turn.Release();
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _turn.Dispose();
}
