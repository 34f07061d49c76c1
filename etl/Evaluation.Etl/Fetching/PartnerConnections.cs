using System.Collections.Concurrent;
using System.Net;
using Evaluation.Etl.Fetching.Calling;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;

namespace Evaluation.Etl.Fetching;

/// <summary>The connections to partners, kept for the life of the program: what one feed learns of a partner that is down spares the others.</summary>
/// <param name="clock">The clock of pauses and circuits.</param>
public sealed class PartnerConnections(TimeProvider clock) : IDisposable
{
    private const int FailuresToBreak = 10;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);
    private static readonly TimeSpan LongestOwnPause = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan Broken = TimeSpan.FromMinutes(5);
    private readonly ConcurrentDictionary<string, ResiliencePipeline> _circuits = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, SemaphoreSlim> _turns = new(StringComparer.Ordinal);
    private readonly HttpClient _client = new(Transport()) { Timeout = Timeout.InfiniteTimeSpan };

    /// <inheritdoc/>
    public void Dispose()
    {
        _client.Dispose();
        foreach (SemaphoreSlim turn in _turns.Values)
        {
            turn.Dispose();
        }
    }

    /// <summary>The line to a partner for one feed.</summary>
    /// <param name="partner">Code of the partner: its feeds share one circuit.</param>
    /// <param name="call">How it is called.</param>
    internal PartnerLine Open(string partner, PartnerCall call)
    {
        ResiliencePipelineBuilder builder = new() { TimeProvider = clock };
        if (call.Limits.Tries > 1)
        {
            builder.AddRetry(Again(call));
        }

        return new PartnerLine(_client, builder.AddPipeline(_circuits.GetOrAdd(partner, _ => Circuit())).Build(), call, clock);
    }

    /// <summary>Waits until no other feed of a partner is being fetched: many at one moment would only slow its server down.</summary>
    /// <returns>The turn, given back when disposed.</returns>
    internal async Task<IDisposable> TurnAsync(string partner, CancellationToken cancellationToken)
    {
        SemaphoreSlim turn = _turns.GetOrAdd(partner, _ => new SemaphoreSlim(1, 1));
        await turn.WaitAsync(cancellationToken).ConfigureAwait(false);
        return new Turn(turn);
    }

    private static RetryStrategyOptions Again(PartnerCall call) => new()
    {
        MaxRetryAttempts = call.Limits.Tries - 1,
        Delay = FirstPause,
        MaxDelay = LongestOwnPause,
        BackoffType = DelayBackoffType.Exponential,
        UseJitter = true,
        ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is CallFault { IsTransient: true } fault && (fault.Wait ?? TimeSpan.Zero) <= call.Limits.Pause),
        DelayGenerator = tried => ValueTask.FromResult((tried.Outcome.Exception as CallFault)?.Wait),
    };

    private ResiliencePipeline Circuit() => new ResiliencePipelineBuilder { TimeProvider = clock }.AddCircuitBreaker(new CircuitBreakerStrategyOptions
    {
        FailureRatio = 1,
        MinimumThroughput = FailuresToBreak,
        SamplingDuration = Broken,
        BreakDuration = Broken,
        ShouldHandle = tried => ValueTask.FromResult(tried.Outcome.Exception is CallFault { IsOutage: true }),
    }).Build();

    // Redirections are followed by hand: the secret must not go with them.
    private static SocketsHttpHandler Transport() => new()
    {
        AllowAutoRedirect = false,
        UseCookies = false,
        ActivityHeadersPropagator = null, // Traces are ours: no partner is told their names.
        AutomaticDecompression = DecompressionMethods.All,
        ConnectTimeout = TimeSpan.FromSeconds(20),
        PooledConnectionLifetime = TimeSpan.FromMinutes(5),
    };

    private sealed class Turn(SemaphoreSlim taken) : IDisposable
    {
        public void Dispose() => taken.Release();
    }
}
