using System.Diagnostics;
using Evaluation.Testing.Faults;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Tests.Opening;

namespace Evaluation.Warehouse.Tests.Faults;

/// <summary>One load at a time on a server: the second waits, then says who holds it; the lock dies with its holder.</summary>
public sealed class HeldPostgreSqlTests(FragilePostgreSql server) : IClassFixture<FragilePostgreSql>
{
    [FragilePostgreSqlFact]
    public void A_second_loader_waits_then_says_who_holds_the_warehouse()
    {
        string warehouse = server.NewWarehouse();
        using OtherProcess other = OtherProcess.Holding(server.Settings(warehouse));
        long start = Stopwatch.GetTimestamp();
        (EngineFaultKind kind, string sentence) = Fault.Of(() => WarehouseDatabase.Open(server.Settings(warehouse) with { Patience = TimeSpan.FromSeconds(1) }, TimeProvider.System));
        Assert.InRange(Stopwatch.GetElapsedTime(start).TotalSeconds, 1, 10);
        Assert.Equal(EngineFaultKind.Busy, kind);
        Assert.Matches("^L'entrepôt est occupé depuis 1 s par un autre chargement \\(evaluation, utilisateur postgres, depuis 127\\.0\\.0\\.1, processus \\d+\\)\\. Attendez qu'il finisse ou arrêtez-le, puis recommencez\\.$", sentence);
        using WarehouseDatabase reader = WarehouseDatabase.OpenReadOnly(server.Settings(warehouse), TimeProvider.System);
        Assert.True(reader.LatestLoad() > 0);
    }

    [FragilePostgreSqlFact]
    public void A_loader_killed_while_the_server_works_for_it_lets_go()
    {
        string warehouse = server.NewWarehouse();
        using OtherProcess other = OtherProcess.Working(server.Settings(warehouse));
        server.WaitFor($"select count(*) from pg_stat_activity where datname = '{warehouse}' and query like 'select pg_sleep%'");
        other.Kill();
        using WarehouseDatabase next = WarehouseDatabase.Open(server.Settings(warehouse) with { Patience = TimeSpan.FromSeconds(5) }, TimeProvider.System);
        Assert.True(next.LatestLoad() > 0);
    }
}
