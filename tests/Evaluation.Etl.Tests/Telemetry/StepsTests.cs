using System.Text.RegularExpressions;
using Evaluation.Etl.Tests.Fetching;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Telemetry;

/// <summary>What a listener hears of the steps: codes, counts and outcomes, and nothing of what files hold.</summary>
public sealed class StepsTests
{
    [Fact]
    public void A_load_tells_its_steps_and_counts_its_lines_once()
    {
        using TerritoryOnDisk territory = Territory();
        using Heard heard = new();
        LoadReport report = territory.Load("essai/seances", "Camille Martin.csv", Sessions.File("s1;2025-03-02;2025-03-01;atelier;26362;12;mails", "s2;2025-03-02;2025-02-30;atelier;26362;12;mails"));
        Assert.Equal($"""
            evaluation.receive Ok partner=essai feed=seances outcome=done
            evaluation.read Ok partner=essai feed=seances outcome=done
            evaluation.settle Ok partner=essai feed=seances outcome=done
            evaluation.check Ok partner=essai feed=seances outcome=done
            evaluation.complete Ok partner=essai feed=seances outcome=done
            evaluation.load Ok partner=essai feed=seances load.kind=delivery load={report.LoadKey} delivery={report.DeliveryKey} lines.read=2 lines.loaded=1 lines.unchanged=0 lines.stale=0 lines.set_aside=0 lines.rejected=1 outcome=loaded
            """, heard.Spans);
        Assert.Equal("""
            evaluation.step.duration step=receive outcome=done
            evaluation.step.duration step=read outcome=done
            evaluation.step.duration step=settle outcome=done
            evaluation.step.duration step=check outcome=done
            evaluation.step.duration step=complete outcome=done
            evaluation.lines 1 partner=essai feed=seances outcome=loaded
            evaluation.lines 1 partner=essai feed=seances outcome=rejected
            evaluation.deliveries 1 partner=essai feed=seances outcome=loaded
            evaluation.step.duration step=load outcome=loaded
            """, heard.Counts);
    }

    [Fact]
    public void A_refused_delivery_fails_the_step_it_was_refused_at_and_says_no_value()
    {
        using TerritoryOnDisk territory = Territory();
        using Heard heard = new();
        LoadReport report = territory.Load("essai/seances", "Camille Martin.csv", Sessions.File("s1;2025-03-02;2025-03-01;atelier;26362;12;\"Sacha Petit"));
        Assert.NotNull(report.Refusal);
        Assert.Equal("""
            evaluation.receive Ok partner=essai feed=seances outcome=done
            evaluation.read Error partner=essai feed=seances error.type=DeliveryFault line=2 outcome=failed
            evaluation.load Error partner=essai feed=seances load.kind=delivery error.type=DeliveryFault outcome=refused
            """, heard.Spans);
        Assert.Equal("""
            evaluation.step.duration step=receive outcome=done
            evaluation.step.duration step=read outcome=failed
            evaluation.deliveries 1 partner=essai feed=seances outcome=refused
            evaluation.step.duration step=load outcome=refused
            """, heard.Counts);
    }

    [Fact]
    public void A_fetch_tells_one_step_a_page_without_its_address()
    {
        using LaCoop coop = new();
        using FetchingGround ground = new();
        coop.WriteMany(12, new DateTime(2025, 3, 1, 8, 0, 0, DateTimeKind.Utc));
        using Heard heard = new();
        ground.Fetch($$"""
            kind: pages
            url: {{coop.Activities}}
            paging: cursor
            size: 10
            token: { environment: {{FetchingGround.Variable}} }
            """);
        Assert.Equal("""
            evaluation.page Ok server.address=127.0.0.1 http.response.status_code=200 bytes=many outcome=done
            evaluation.page Ok server.address=127.0.0.1 http.response.status_code=200 bytes=many outcome=done
            evaluation.page Ok server.address=127.0.0.1 http.response.status_code=200 bytes=many outcome=done
            evaluation.fetch Ok partner=essai feed=seances fetch.deliveries=1 outcome=done
            """, Regex.Replace(heard.Spans, "bytes=[1-9][0-9]+ ", "bytes=many "));
        Assert.All(coop.Server.Requests, request => Assert.DoesNotContain("traceparent", request.Headers.Keys));
    }

    private static TerritoryOnDisk Territory()
    {
        TerritoryOnDisk territory = new(TestEngine.DuckDb);
        Sessions.Declare(territory, "essai");
        return territory;
    }
}
