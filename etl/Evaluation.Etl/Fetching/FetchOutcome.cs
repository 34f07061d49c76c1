namespace Evaluation.Etl.Fetching;

/// <summary>What came of fetching one feed. Disposed, another may fetch it.</summary>
/// <param name="Feed">Code of the feed.</param>
/// <param name="Deliveries">Deliveries to load, in their order; none when there is nothing new.</param>
/// <param name="Notes">What else to know, in French sentences.</param>
/// <param name="Refusal">Why nothing could be fetched, in a French sentence; null when it could.</param>
public sealed record FetchOutcome(string Feed, IReadOnlyList<FetchedDelivery> Deliveries, IReadOnlyList<string> Notes, string? Refusal) : IDisposable
{
    private IDisposable? _held;

    /// <inheritdoc/>
    public void Dispose()
    {
        _held?.Dispose();
        _held = null;
    }

    internal FetchOutcome Holding(IDisposable held)
    {
        _held = held;
        return this;
    }
}
