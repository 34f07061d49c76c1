using System.Diagnostics;
using Evaluation.Testing;

namespace Evaluation.Worker.Tests.Schedule;

public sealed class ScheduleCommandTests
{
    [Fact]
    public void A_host_loads_what_partners_left_evaluates_it_and_lets_others_read_meanwhile()
    {
        using ScheduledFolder folder = new(lateAfter: 60);
        folder.Partner("conseiller-numerique", "{ cron: \"0/2 * * * * ?\" }", "conseiller-numerique");
        folder.Partner("mairie", "{ cron: \"0/2 * * * * ?\" }", "conseiller-numerique");
        folder.Write("depots/conseiller-numerique/cra-v1/mars.csv", CraText.File("2025-03-10 09:30:00.000", "2025-04-11 09:30:00.000", "2025-05-12 09:30:00.000"));
        folder.Write("depots/mairie/cra-v1/faux.csv", "rien;de;tel\n1;2;3\n");
        Process host = folder.Start();
        IReadOnlyList<LedgerLine> ledger = folder.Await(rows => rows.Any(row => row.Subject == "plan" && row.EndedAt is not null) && rows.Any(row => row.Subject == "mairie/cra-v1" && row.EndedAt is not null));
        LedgerLine loaded = ledger.First(row => row.Subject == "conseiller-numerique/cra-v1" && row.Outcome == "done");
        Assert.Equal(("schedule", 3L, 0L, true), (loaded.Reason, loaded.LinesRead, loaded.LinesRejected, loaded.DeliveryKeys is not null));
        Assert.Null(loaded.WatermarkBefore);
        Assert.NotNull(loaded.WatermarkAfter);
        Assert.Matches("^[0-9a-f]{64}$", loaded.DeclaredSha256);
        LedgerLine refused = ledger.First(row => row.Subject == "mairie/cra-v1");
        Assert.Equal("failed", refused.Outcome);
        Assert.Contains("Partenaire [mairie]", refused.Sentence, StringComparison.Ordinal);
        Assert.Contains(ledger, row => row is { Subject: "plan", Reason: "after_load", Outcome: "done" });
        Assert.Equal(0, folder.Run("status").ExitCode);
        Assert.Equal(0, folder.Run("value", "ACT-01", "--period", "2025").ExitCode);
        Assert.Contains("tourne déjà", folder.Run("run").Errors, StringComparison.Ordinal);
        Assert.Equal(0, ScheduledFolder.Stop(host));
        EvaluationProcess printed = folder.Run("schedule");
        Assert.Contains("Prochains lancements", printed.Output, StringComparison.Ordinal);
        Assert.Contains("Derniers lancements", printed.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_feed_run_by_hand_or_for_past_months_is_in_the_ledger_with_the_reason()
    {
        using ScheduledFolder folder = new();
        Assert.Equal("Aucun horaire", folder.Run("schedule").Output.Split('\n')[1][..13]);
        folder.Write("depots/conseiller-numerique/cra-v1/mars.csv", CraText.File("2025-03-10 09:30:00.000", "2025-04-11 09:30:00.000", "2025-05-12 09:30:00.000"));
        EvaluationProcess now = folder.Run("run", "--now", "conseiller-numerique/cra-v1");
        Assert.Equal((0, "conseiller-numerique/cra-v1 : fait (demandé, 3 lignes lues, 0 rejetée). 1 livraison chargée : livraison 3 de conseiller-numerique/cra-v1."), (now.ExitCode, Plain(now.Output)));
        EvaluationProcess back = folder.Run("backfill", "conseiller-numerique/cra-v1", "--from", "2025-01-15", "--to", "2025-03-10");
        Assert.Equal((0, ""), (back.ExitCode, back.Errors));
        Assert.Equal(
            ["manual done –", "backfill nothing_new 2025-01-15–2025-01-31", "backfill nothing_new 2025-02-01–2025-02-28", "backfill nothing_new 2025-03-01–2025-03-10"],
            folder.Ledger().Select(row => $"{row.Reason} {row.Outcome} {row.PeriodFrom}–{row.PeriodTo}"));
    }

    [Fact]
    public void The_check_refuses_a_schedule_that_is_misspelt_or_never_comes()
    {
        using ScheduledFolder folder = new();
        folder.Partner("mairie", "[ { feed: activites, cron: \"0 0 3 30 2 ?\" }, { feed: autre, every: day, at: \"03:00\" } ]");
        folder.Partner("ccas", "{ crone: \"0 0 3 * * ?\" }");
        EvaluationProcess check = folder.Run("check");
        Assert.Equal(2, check.ExitCode);
        string told = Plain(check.Errors);
        Assert.Contains("clé inconnue [crone], peut-être [cron]", told, StringComparison.Ordinal);
        Assert.Contains("l'horaire est celui d'un flux inconnu [autre]", told, StringComparison.Ordinal);
    }

    private static string Plain(string text) => text.Replace('\u00a0', ' ').Replace('\u202f', ' ');
}
