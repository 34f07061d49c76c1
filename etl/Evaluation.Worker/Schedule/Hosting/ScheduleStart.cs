using Evaluation.Declared;
using Evaluation.Worker.Printing;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Jobs;
using Evaluation.Worker.Schedule.Ledger;
using Microsoft.Extensions.Hosting;
using Quartz;

namespace Evaluation.Worker.Schedule.Hosting;

/// <summary>What is done before the first job fires: runs that a dead process left are closed, moments missed are written, and Quartz is told what is declared.</summary>
internal sealed class ScheduleStart(ISchedulerFactory factory, ScheduleSync sync, DeclaredSchedule declared, RunLedger ledger, TimeProvider clock, TextWriter told) : IHostedService
{
    private static readonly TimeSpan LookedBack = TimeSpan.FromDays(30);

    /// <inheritdoc/>
    public async Task StartAsync(CancellationToken cancellationToken)
    {
        foreach (RunRow dead in ledger.CloseDead())
        {
            told.WriteLine($"{dead.Subject}\u00a0: le lancement commencé le {dead.StartedAt} n'a pas fini\u00a0; il est noté interrompu.");
        }

        IScheduler scheduler = await factory.GetScheduler(cancellationToken);
        await sync.ApplyAsync(scheduler, declared, cancellationToken);
        await ResumeAsync(scheduler, cancellationToken);
        told.WriteLine($"{French.Count(declared.Jobs.Count, "horaire", "horaires")}, heures de {declared.Zone.Id}. Ctrl-C arrête.");
    }

    /// <inheritdoc/>
    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    // Those killed while running are Quartz's to recover; those that a stop put off are ours.
    private async Task ResumeAsync(IScheduler scheduler, CancellationToken cancellationToken)
    {
        foreach (RunRow put in ledger.Since(clock.GetUtcNow() - LookedBack).Where(row => row.Outcome == RunOutcomes.Postponed && row.MadeUpBy is null).DistinctBy(row => (row.Kind, row.Subject)))
        {
            JobKey key = new(put.Subject, put.Kind);
            if (SnakeCase.Parse<JobKind>(put.Kind) is not null && await scheduler.Exists(key, cancellationToken))
            {
                await scheduler.TriggerJob(key, new JobDataMap { [FiredOrder.Reason] = RunReasons.Recovery }, cancellationToken);
            }
        }
    }
}
