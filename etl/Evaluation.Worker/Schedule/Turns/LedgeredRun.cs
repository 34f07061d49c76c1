using Evaluation.Etl.Telemetry;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Dialects;
using Evaluation.Worker.Schedule.Ledger;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>Does some work between two words of the ledger; a warehouse that another writes in is waited for.</summary>
internal sealed class LedgeredRun(RunLedger ledger, TimeProvider clock, TextWriter told)
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);

    /// <summary>Does what awaits nobody; what fails is an end like another.</summary>
    internal RunRow Do(RunOrder order, Func<RunEnd> work) => DoAsync(order, () => Task.FromResult(work()), CancellationToken.None).GetAwaiter().GetResult();

    /// <summary>Does it; what fails is an end like another, and so is what is stopped while it waits.</summary>
    internal async Task<RunRow> DoAsync(RunOrder order, Func<Task<RunEnd>> work, CancellationToken cancellationToken)
    {
        using Step step = Steps.Begin("run").Tag("evaluation.run.kind", order.Kind.ToString()).Tag("evaluation.subject", order.Subject).Tag("evaluation.run.reason", order.Reason);
        RunRow begun = ledger.Begin(order);
        RunEnd end;
        try
        {
            end = await PatientlyAsync(work).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            end = RunEnd.Stopped;
        }
#pragma warning disable CA1031 // The last boundary of a run: its row is closed with what happened, and the job then tells Quartz that it failed.
        catch (Exception fault)
#pragma warning restore CA1031
        {
            step.Fail(fault);
            end = new RunEnd(RunOutcomes.Failed, RunFault.Sentence(fault, told));
        }

        step.End(end.Outcome, end.Outcome == RunOutcomes.Failed);
        return ledger.End(begun, end);
    }

    private async Task<RunEnd> PatientlyAsync(Func<Task<RunEnd>> work)
    {
        long since = clock.GetTimestamp();
        while (true)
        {
            try
            {
                return await work().ConfigureAwait(false);
            }
            catch (WarehouseFault busy) when (busy.Kind == EngineFaultKind.Busy && clock.GetElapsedTime(since) < Patience)
            {
                told.WriteLine(busy.Message);
            }
        }
    }
}
