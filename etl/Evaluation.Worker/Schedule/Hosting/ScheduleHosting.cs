using Evaluation.Etl.Fetching;
using Evaluation.Warehouse;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Alerts;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Jobs;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Store;
using Evaluation.Worker.Schedule.Turns;
using Microsoft.Data.SqlClient;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Npgsql;
using Quartz;

namespace Evaluation.Worker.Schedule.Hosting;

/// <summary>Builds the host that does by itself what a folder declares; Quartz keeps what is planned in a store that outlives the process.</summary>
internal static class ScheduleHosting
{
    private const int SpareThreads = 4;
    private static readonly TimeSpan Shutdown = TimeSpan.FromSeconds(25);
    private static readonly TimeSpan HistoryKept = TimeSpan.FromDays(400);

    /// <summary>The host, not started.</summary>
    /// <param name="folder">The folder as read.</param>
    /// <param name="node">Name of this machine in the cluster.</param>
    /// <param name="clock">The clock.</param>
    /// <param name="told">Where it is told what ran.</param>
    internal static IHost Build(TerritoryFolder folder, string? node, TimeProvider clock, TextWriter told)
    {
        SchedulePlace place = SchedulePlace.Of(folder);
        ScheduleStore store = new(place);
        store.Prepare();
        NodeIdentity here = NodeIdentity.Here(node);
        IReadOnlyList<DeclaredJob> jobs = DeclaredJob.Of(folder);
        HostApplicationBuilder builder = new(new HostApplicationBuilderSettings { DisableDefaults = true });
        builder.Logging.AddSimpleConsole(console => console.SingleLine = true).SetMinimumLevel(LogLevel.Warning);
        builder.Services.Configure<HostOptions>(options => options.ShutdownTimeout = Shutdown);
        builder.Services.AddSingleton(clock).AddSingleton(told).AddSingleton(store).AddSingleton(here).AddSingleton(folder.Settings.Schedule)
            .AddSingleton<OneAtATime>().AddSingleton<PartnerConnections>().AddSingleton<RunLedger>().AddSingleton<LedgeredRun>().AddSingleton<ScheduleHost>().AddSingleton<ScheduleSync>()
            .AddSingleton(services => new FeedRun(services.GetRequiredService<LedgeredRun>(), folder.Path, services.GetRequiredService<PartnerConnections>(), services.GetRequiredService<OneAtATime>(), clock, told))
            .AddSingleton(services => new EvaluationRun(services.GetRequiredService<LedgeredRun>(), folder.Path, clock, told))
            .AddSingleton(services => new ReportRun(services.GetRequiredService<LedgeredRun>(), folder.Path, clock))
            .AddSingleton<AlertBook>()
            .AddSingleton(services => new AlertRun(services.GetRequiredService<LedgeredRun>(), services.GetRequiredService<RunLedger>(), services.GetRequiredService<AlertBook>(), services.GetRequiredService<OneAtATime>(), folder.Path, clock))
            .AddSingleton(new DeclaredSchedule(jobs, TerritoryZone.Of(folder.Settings)))
            .AddHostedService<ScheduleStart>();
        builder.Services.AddQuartz(quartz => Configure(quartz, place, here, jobs.Count, folder.Settings.Schedule));
        builder.Services.AddQuartzExecutionHistory(history => history.Retention = HistoryKept);
        builder.Services.AddQuartzHostedService(options => options.WaitForJobsToComplete = true);
        return builder.Build();
    }

    // Jobs that wait for their turn each take a thread of the pool: with too few, Quartz would take moments for missed.
    private static void Configure(IQuartzBuilder quartz, SchedulePlace place, NodeIdentity here, int jobs, ScheduleSettings settings)
    {
        quartz.ConfigureScheduler(options =>
        {
            options.InstanceName = "evaluation";
            options.InstanceId = here.Node;
        });
        quartz.UseDefaultThreadPool(pool => pool.MaxConcurrency = jobs + SpareThreads);
        quartz.AddTriggerListener<MissedFires>();
        quartz.UsePersistentStore(store =>
        {
            Use(store, place);
            store.ProvisionSchema();
            store.UseExecutionHistory();
            store.ConfigureStore(options =>
            {
                options.MisfireThreshold = settings.LateAfter;
                options.StoreJobDataAsStrings = true;
                options.TablePrefix = place.TablePrefix;
            });
        });
    }

    private static void Use(IPersistentStoreBuilder store, SchedulePlace place)
    {
        switch (place.Engine)
        {
            case Engine.PostgreSql:
                store.UsePostgres(NpgsqlFactory.Instance, place.ConnectionString);
                break;
            case Engine.SqlServer:
                store.UseSqlServer(SqlClientFactory.Instance, place.ConnectionString);
                break;
            default:
                store.UseSqlite(SqliteFactory.Instance, place.ConnectionString);
                return;
        }

        store.UseClustering(cluster =>
        {
            cluster.CheckinInterval = TimeSpan.FromSeconds(2);
            cluster.CheckinMisfireThreshold = TimeSpan.FromSeconds(4);
        });
    }
}
