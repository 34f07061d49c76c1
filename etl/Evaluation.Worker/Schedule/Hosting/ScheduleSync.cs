using Evaluation.Declared;
using Evaluation.Etl.Scheduling;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Jobs;
using Evaluation.Worker.Schedule.Ledger;
using Quartz;

namespace Evaluation.Worker.Schedule.Hosting;

/// <summary>Brings what Quartz keeps in line with what is declared: what is the same is left alone, or the moments it missed would be forgotten.</summary>
internal sealed class ScheduleSync(RunLedger ledger, ScheduleSettings settings, TimeProvider clock)
{
    private const int MostMissed = 1000;

    /// <summary>Brings it in line; several hosts may do so at once.</summary>
    internal async Task ApplyAsync(IScheduler scheduler, DeclaredSchedule declared, CancellationToken cancellationToken)
    {
        await AddAsync(scheduler, Detail<EvaluationJob>(FollowUp.Key), cancellationToken);
        foreach (DeclaredJob job in declared.Jobs)
        {
            await AddAsync(scheduler, Detail(job), cancellationToken);
            await KeepAsync(scheduler, job, declared.Zone, cancellationToken);
        }

        await ForgetAsync(scheduler, [FollowUp.Key, .. declared.Jobs.Select(KeyOf)], cancellationToken);
    }

    private static JobKey KeyOf(DeclaredJob job) => new(job.Subject, SnakeCase.Of(job.Kind));

    private static IJobDetail Detail(DeclaredJob job) => job.Kind switch
    {
        JobKind.Report => Detail<ReportJob>(KeyOf(job)),
        JobKind.Alerts => Detail<AlertJob>(KeyOf(job)),
        _ => Detail<FeedJob>(KeyOf(job)),
    };

    private static IJobDetail Detail<T>(JobKey key)
        where T : IJob => JobBuilder.Create<T>().WithIdentity(key).StoreDurably().RequestRecovery().Build();

    private static async Task AddAsync(IScheduler scheduler, IJobDetail detail, CancellationToken cancellationToken)
    {
        if (!await scheduler.Exists(detail.Key, cancellationToken))
        {
            await UnlessThereAsync(async () => await scheduler.AddJob(detail, new AddJobOptions(), cancellationToken));
        }
    }

    private async Task KeepAsync(IScheduler scheduler, DeclaredJob job, TimeZoneInfo zone, CancellationToken cancellationToken)
    {
        TriggerKey key = new(job.Subject, SnakeCase.Of(job.Kind));
        ITrigger declared = TriggerBuilder.Create().WithIdentity(key).ForJob(KeyOf(job))
            .WithCronSchedule(new CronExpression(job.When.Cron, zone), cron => cron.WithMisfireInstruction(Policies.Instruction(job.When.Misfire)))
            .Build();
        if (await scheduler.GetTrigger(key, cancellationToken) is not ICronTrigger stored)
        {
            await UnlessThereAsync(async () => await scheduler.ScheduleJob(declared, new ScheduleJobOptions(), cancellationToken));
            return;
        }

        bool isSame = stored.CronExpressionString == job.When.Cron && stored.TimeZone.Id == zone.Id && stored.MisfireInstruction == Policies.Instruction(job.When.Misfire);
        Miss(job, stored, isSame);
        if (!isSame)
        {
            await scheduler.RescheduleJob(key, declared, cancellationToken);
        }
    }

    // What is made up for run by run is written by those runs.
    private void Miss(DeclaredJob job, ICronTrigger stored, bool isSame)
    {
        MisfirePolicy policy = Policies.Of(stored.MisfireInstruction);
        if (isSame && policy == MisfirePolicy.Each)
        {
            return;
        }

        ledger.Miss(job.Kind, job.Subject, policy, MissedFires.Of(stored, clock.GetUtcNow(), settings.LateAfter, MostMissed), isSame ? null : "Manqué, et non rattrapé\u00a0: l'horaire a changé entre-temps.");
    }

    private static async Task ForgetAsync(IScheduler scheduler, HashSet<JobKey> declared, CancellationToken cancellationToken)
    {
        PagedResult<JobHeader> stored = await scheduler.QueryJobs(new JobQuery(), cancellationToken);
        foreach (JobHeader job in stored.Items.Where(job => !declared.Contains(job.Key)))
        {
            await scheduler.DeleteJob(job.Key, cancellationToken);
        }
    }

    // Between our look and our write another host may have written the same.
    private static async Task UnlessThereAsync(Func<Task> add)
    {
        try
        {
            await add();
        }
        catch (ObjectAlreadyExistsException)
        {
        }
    }
}
