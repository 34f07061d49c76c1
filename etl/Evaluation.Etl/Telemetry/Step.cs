using System.Diagnostics;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Telemetry;

/// <summary>A step under way; disposed, it is over.</summary>
public sealed class Step : IDisposable
{
    private readonly string _name;
    private readonly Activity? _activity;
    private readonly long _began = Stopwatch.GetTimestamp();
    private string _outcome = "failed";
    private bool _isFailure = true;

    internal Step(string name, Activity? activity) => (_name, _activity) = (name, activity);

    /// <summary>What came of it, in a word; failed until it is told.</summary>
    public string Outcome => _outcome;

    /// <summary>Says something of it.</summary>
    /// <param name="tag">What is said.</param>
    /// <param name="value">A code or a count; null for nothing to say.</param>
    public Step Tag(string tag, object? value)
    {
        _activity?.SetTag(tag, value);
        return this;
    }

    /// <summary>Says what came of it.</summary>
    /// <param name="outcome">In a word, such as <c>done</c>.</param>
    /// <param name="isFailure">Whether it failed.</param>
    public void End(string outcome, bool isFailure = false) => (_outcome, _isFailure) = (outcome, isFailure);

    /// <summary>Says by what it failed: its kind and its line, and not its sentence, which may quote the file.</summary>
    /// <param name="fault">The fault.</param>
    public void Fail(Exception fault)
    {
        Tag("error.type", fault.GetType().Name);
        Tag("evaluation.line", (fault as DeliveryFault)?.Line);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        Tag("evaluation.outcome", _outcome);
        _activity?.SetStatus(_isFailure ? ActivityStatusCode.Error : ActivityStatusCode.Ok);
        Steps.Measure(_name, _outcome, Stopwatch.GetElapsedTime(_began));
        _activity?.Dispose();
    }
}
