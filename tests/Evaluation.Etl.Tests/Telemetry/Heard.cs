using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Globalization;
using Evaluation.Etl.Telemetry;

namespace Evaluation.Etl.Tests.Telemetry;

/// <summary>Hears the steps and the counts of one test, and not those of others that run meanwhile: they are of another trace.</summary>
internal sealed class Heard : IDisposable
{
    private readonly ActivityListener _traces;
    private readonly MeterListener _measures = new();
    private readonly Activity _test = new Activity("test").SetIdFormat(ActivityIdFormat.W3C).Start();
    private readonly ConcurrentQueue<string> _spans = new();
    private readonly ConcurrentQueue<string> _counts = new();

    public Heard()
    {
        _traces = new ActivityListener
        {
            ShouldListenTo = source => source.Name == Steps.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = Hear,
        };
        ActivitySource.AddActivityListener(_traces);
        _measures.InstrumentPublished = (instrument, listener) =>
        {
            if (instrument.Meter.Name == Steps.Name)
            {
                listener.EnableMeasurementEvents(instrument);
            }
        };
        _measures.SetMeasurementEventCallback<long>((instrument, count, tags, _) => Hear($"{instrument.Name} {count}", tags));
        _measures.SetMeasurementEventCallback<double>((instrument, _, tags, _) => Hear(instrument.Name, tags));
        _measures.Start();
    }

    /// <summary>The steps in the order of their ends: name, status, tags.</summary>
    public string Spans => string.Join('\n', _spans);

    /// <summary>The counts and durations in their order; how long is not told.</summary>
    public string Counts => string.Join('\n', _counts);

    public void Dispose()
    {
        _test.Dispose();
        _traces.Dispose();
        _measures.Dispose();
    }

    private void Hear(Activity ended)
    {
        if (ended.TraceId == _test.TraceId)
        {
            _spans.Enqueue($"{ended.OperationName} {ended.Status} {Joined(ended.TagObjects)}{ended.StatusDescription}{string.Concat(ended.Events.Select(told => told.Name))}");
        }
    }

    private void Hear(string measured, ReadOnlySpan<KeyValuePair<string, object?>> tags)
    {
        if (Activity.Current?.TraceId == _test.TraceId)
        {
            _counts.Enqueue($"{measured} {Joined(tags.ToArray())}");
        }
    }

    private static string Joined(IEnumerable<KeyValuePair<string, object?>> tags) =>
        string.Join(' ', tags.Select(tag => string.Create(CultureInfo.InvariantCulture, $"{tag.Key.Replace("evaluation.", "", StringComparison.Ordinal)}={tag.Value}")));
}
