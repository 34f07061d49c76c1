using Evaluation.Warehouse.Dialects;
using Polly;
using Polly.Retry;

namespace Evaluation.Worker.Folder;

/// <summary>
/// A workplace for jobs that end whole or leave nothing: one whose server went away, or gave it up for another, is done again from its start in a new
/// session, a few times and ever later. What no waiting mends (a password, rights, a full disk, a time limit) is told at once.
/// </summary>
internal sealed class SteadyWorkplace : IDisposable
{
    private const int Tries = 5;
    private static readonly TimeSpan FirstPause = TimeSpan.FromSeconds(1);

    private readonly string _path;
    private readonly TimeProvider _clock;
    private readonly TextWriter _told;
    private readonly ResiliencePipeline _again;
    private Workplace? _open;
    private bool _wasOpen;

    /// <summary>A workplace in a folder; nothing is opened before the first job.</summary>
    /// <param name="path">The folder.</param>
    /// <param name="clock">The clock of the jobs, and of the pauses between tries.</param>
    /// <param name="told">Where it is told that a job is done again, and why.</param>
    internal SteadyWorkplace(string path, TimeProvider clock, TextWriter told)
    {
        (_path, _clock, _told) = (path, clock, told);
        _again = new ResiliencePipelineBuilder { TimeProvider = clock }.AddRetry(new RetryStrategyOptions
        {
            MaxRetryAttempts = Tries - 1,
            Delay = FirstPause,
            BackoffType = DelayBackoffType.Exponential,
            ShouldHandle = tried => ValueTask.FromResult(IsWorthAnotherTry(tried.Outcome.Exception)),
            OnRetry = Tell,
        }).Build();
    }

    /// <summary>Does a job to its end.</summary>
    /// <param name="job">The job, which changes the warehouse whole or not at all and may be done again.</param>
    internal T Do<T>(Func<Workplace, T> job) => _again.Execute(Try, job);

    /// <inheritdoc/>
    public void Dispose() => _open?.Dispose();

    private T Try<T>(Func<Workplace, T> job)
    {
        try
        {
            _open ??= Workplace.Open(_path, _clock);
            _wasOpen = true;
            return job(_open);
        }
        catch (Exception fault) when (EngineFaults.Of(fault) is not null)
        {
            _open?.Dispose();
            _open = null;
            throw;
        }
    }

    // A server that answers nobody is waited for only where it has answered before: else its name or port is more likely wrong.
    private bool IsWorthAnotherTry(Exception? error) =>
        error is not null && EngineFaults.Of(error) is { } fault && (fault.IsTransient || (_wasOpen && fault.Kind == EngineFaultKind.Unreachable));

    private ValueTask Tell(OnRetryArguments<object> tried)
    {
        _told.WriteLine($"{EngineFaults.Of(tried.Outcome.Exception!)!.Sentence} Le programme recommence de lui-même dans {tried.RetryDelay.TotalSeconds:0} s (essai {tried.AttemptNumber + 2} sur {Tries}).");
        return ValueTask.CompletedTask;
    }
}
