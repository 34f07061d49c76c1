using System.Diagnostics;
using Evaluation.Testing;
using Evaluation.Testing.PartnerServers;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Evaluation.Worker.Tests.Schedule;

/// <summary>A partner whose server keeps us waiting: only its own feeds wait with it.</summary>
public sealed class SlowPartnerTests : IDisposable
{
    private const string Slow = "lent/cra-v1";
    private const string Prompt = "conseiller-numerique/cra-v1";
    private readonly TaskCompletionSource _answer = new();
    private readonly PartnerServer _server;
    private readonly ScheduledFolder _folder = new(lateAfter: 60);

    public SlowPartnerTests()
    {
        _server = new PartnerServer(web => web.MapGet("/cra.csv", () => Results.Text(CraText.Many(4), "text/csv")));
        _server.Fail(async context =>
        {
            await Task.WhenAny(_answer.Task, Task.Delay(Timeout.Infinite, context.RequestAborted));
            return false;
        });
        _folder.Write("partners/lent/partner.yaml", $$"""
            partner: lent
            label: { fr: Partenaire lent, en: Slow partner }
            uses: conseiller-numerique
            fetch:
              cra-v1: { kind: file, url: "{{_server.Address}}cra.csv", file_name: cra.csv }
            schedule: [ { feed: cra-v1, cron: "0/2 * * * * ?" } ]
            """);
        _folder.Partner("conseiller-numerique", "{ cron: \"0/2 * * * * ?\" }", "conseiller-numerique");
    }

    public void Dispose()
    {
        _answer.TrySetResult();
        _folder.Dispose();
        _server.Dispose();
    }

    [Fact]
    public void While_one_partner_is_awaited_others_load_and_the_plan_is_evaluated()
    {
        Process host = _folder.Start();
        AwaitRequest();
        _folder.Write("depots/conseiller-numerique/cra-v1/mars.csv", CraText.File("2025-03-10 09:30:00.000"));
        IReadOnlyList<LedgerLine> meanwhile = _folder.Await(rows => rows.Any(row => row is { Subject: Prompt, Outcome: "done" }) && rows.Any(row => row is { Subject: "plan", Outcome: "done" }));
        Assert.Equal("running", Assert.Single(meanwhile, row => row.Subject == Slow).Outcome);
        _answer.SetResult();
        IReadOnlyList<LedgerLine> after = _folder.Await(rows => rows.Any(row => row is { Subject: Slow, Outcome: not "running" }));
        Assert.Equal(("done", (long?)4), after.Where(row => row.Subject == Slow).Select(row => (row.Outcome, row.LinesRead)).First());
        Assert.Equal(0, ScheduledFolder.Stop(host));
    }

    [Fact]
    public void A_stop_does_not_wait_for_the_partner_and_the_next_start_fetches_again()
    {
        Process host = _folder.Start();
        AwaitRequest();
        long asked = Stopwatch.GetTimestamp();
        Assert.Equal(0, ScheduledFolder.Stop(host));
        Assert.InRange(Stopwatch.GetElapsedTime(asked), TimeSpan.Zero, TimeSpan.FromSeconds(15));
        Assert.Equal("postponed", Assert.Single(_folder.Ledger(), row => row.Subject == Slow).Outcome);
        Process next = _folder.Start();
        IReadOnlyList<LedgerLine> ledger = _folder.Await(rows => rows.Any(row => row is { Subject: Slow, Outcome: "done" }) && rows.First(row => row.Subject == Slow).MadeUpBy is not null);
        Assert.Equal((long?)4, ledger.First(row => row is { Subject: Slow, Outcome: "done" }).LinesRead);
        Assert.Equal(0, ScheduledFolder.Stop(next));
    }

    private void AwaitRequest() => Assert.True(SpinWait.SpinUntil(() => _server.Requests.Count > 0, TimeSpan.FromSeconds(30)), "the partner was never asked");
}
