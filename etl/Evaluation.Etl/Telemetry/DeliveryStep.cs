using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Telemetry;

/// <summary>The step of a whole delivery: what came of it is told, and its lines counted, once at its end.</summary>
internal static class DeliveryStep
{
    /// <summary>Takes a delivery.</summary>
    internal static LoadReport Take(Feed feed, LoadKind kind, Func<LoadReport> take)
    {
        using Step step = Steps.Begin("load", feed).Tag("evaluation.load.kind", kind == LoadKind.Replay ? "replay" : "delivery");
        try
        {
            LoadReport report = take();
            Tell(step, feed, report);
            return report;
        }
        catch (Exception fault)
        {
            step.Fail(fault);
            throw;
        }
        finally
        {
            Steps.CountDelivery(feed, step.Outcome);
        }
    }

    private static void Tell(Step step, Feed feed, LoadReport report)
    {
        step.Tag("evaluation.load", report.LoadKey).Tag("evaluation.delivery", report.DeliveryKey);
        step.Tag("error.type", report.Refusal is null ? null : nameof(DeliveryFault));
        step.End(report.Refusal is not null ? "refused" : report.Outcome is null ? "already_held" : "loaded", report.Refusal is not null);
        if (report.Outcome is { } outcome)
        {
            Count(step, feed, outcome);
        }
    }

    private static void Count(Step step, Feed feed, LoadOutcome outcome)
    {
        step.Tag("evaluation.lines.read", outcome.Read);
        (string Outcome, long Lines)[] counts =
            [("loaded", outcome.Loaded), ("unchanged", outcome.Unchanged), ("stale", outcome.Stale), ("set_aside", outcome.SetAside), ("rejected", outcome.Rejected)];
        foreach ((string name, long lines) in counts)
        {
            step.Tag($"evaluation.lines.{name}", lines);
            Steps.CountLines(feed, name, lines);
        }
    }
}
