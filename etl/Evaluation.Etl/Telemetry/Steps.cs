using System.Diagnostics;
using System.Diagnostics.Metrics;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;

namespace Evaluation.Etl.Telemetry;

/// <summary>Traces and measures of the steps of the work, for whoever listens (OpenTelemetry); they carry codes and counts, never a name of a file or of a person, a value, or a secret.</summary>
public static class Steps
{
    /// <summary>Name of the source of traces and of the meter.</summary>
    public const string Name = "Evaluation";

    private static readonly ActivitySource Source = new(Name, ProgramVersion.Text);
    private static readonly Meter Meter = new(Name, ProgramVersion.Text);
    private static readonly Histogram<double> Seconds = Meter.CreateHistogram<double>("evaluation.step.duration", "s", "How long a step took.");
    private static readonly Counter<long> Lines = Meter.CreateCounter<long>("evaluation.lines", "{line}", "Lines of deliveries, by what became of them.");
    private static readonly Counter<long> Deliveries = Meter.CreateCounter<long>("evaluation.deliveries", "{delivery}", "Deliveries, by what became of them.");
    private static readonly Counter<long> Pages = Meter.CreateCounter<long>("evaluation.fetch.pages", "{page}", "Answers of partners, by what became of them.");

    /// <summary>Begins a step; it ends when what is returned is disposed, and failed unless it was told otherwise.</summary>
    /// <param name="step">Which: run, fetch, page, load, receive, read, settle, check, complete, evaluate, report.</param>
    /// <param name="feed">The feed; null when it is about none.</param>
    public static Step Begin(string step, Feed? feed = null)
    {
        Step begun = new(step, Source.StartActivity($"evaluation.{step}"));
        return feed is null ? begun : begun.Tag("evaluation.partner", feed.Partner.Code).Tag("evaluation.feed", feed.Definition.Name);
    }

    /// <summary>Does some work as a step.</summary>
    /// <param name="step">Which.</param>
    /// <param name="work">The work.</param>
    /// <param name="feed">The feed; null when it is about none.</param>
    public static T Do<T>(string step, Func<T> work, Feed? feed = null)
    {
        using Step begun = Begin(step, feed);
        try
        {
            T done = work();
            begun.End("done");
            return done;
        }
        catch (Exception fault)
        {
            begun.Fail(fault);
            throw;
        }
    }

    internal static void Measure(string step, string outcome, TimeSpan taken) =>
        Seconds.Record(taken.TotalSeconds, new("evaluation.step", step), new("evaluation.outcome", outcome));

    internal static void CountLines(Feed feed, string outcome, long lines)
    {
        if (lines > 0)
        {
            Lines.Add(lines, new("evaluation.partner", feed.Partner.Code), new("evaluation.feed", feed.Definition.Name), new("evaluation.outcome", outcome));
        }
    }

    internal static void CountDelivery(Feed feed, string outcome) =>
        Deliveries.Add(1, new("evaluation.partner", feed.Partner.Code), new("evaluation.feed", feed.Definition.Name), new("evaluation.outcome", outcome));

    internal static void CountPage(string host, string outcome) =>
        Pages.Add(1, new("server.address", host), new("evaluation.outcome", outcome));
}
