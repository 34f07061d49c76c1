using System.Text.RegularExpressions;
using Evaluation.Testing;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Declared;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Store;
using Evaluation.Worker.Schedule.Turns;

namespace Evaluation.Worker.Tests.Schedule;

public sealed partial class ScheduledReportTests
{
    // Eight people: the committee may read it, the public may not.
    [Fact]
    public void Trap_9_Superset_13954_a_scheduled_report_shows_what_its_recipient_may_see_and_no_more()
    {
        using ScheduledFolder folder = new();
        folder.Settings("reports:");
        folder.Settings("  - { name: comite, year: previous, out: rapports/comite, schedule: { cron: \"0 0 3 1 2 ?\" } }");
        folder.Settings("  - { name: public, year: previous, out: rapports/public, audience: public, schedule: { cron: \"0 0 3 1 2 ?\" } }");
        Assert.Equal(0, folder.Run("load", "conseiller-numerique/cra-v1", folder.Write("mars.csv", CraText.Many(8))).ExitCode);
        TimeProvider clock = new TestClock();
        ScheduleStore store = new(SchedulePlace.Of(TerritoryFolder.Read(folder.FolderPath)));
        store.Prepare();
        ReportRun reports = new(new LedgeredRun(new RunLedger(store, NodeIdentity.Here(), clock), clock, TextWriter.Null), folder.FolderPath, clock);
        Assert.Equal(("value", "value absent"), (Supports(reports, folder, "comite"), Supports(reports, folder, "public")));
    }

    [Theory]
    [InlineData("partner")]
    [InlineData("funder")]
    public void A_scheduled_report_for_a_partner_or_a_funder_that_nothing_names_is_refused_by_check(string audience)
    {
        using ScheduledFolder folder = new();
        folder.Settings("reports:");
        folder.Settings($"  - {{ name: a, year: previous, out: rapports/a, audience: {audience}, schedule: {{ cron: \"0 0 3 1 2 ?\" }} }}");
        EvaluationProcess told = folder.Run("check");
        Assert.NotEqual(0, told.ExitCode);
        Assert.Contains("Un partenaire lit sa fiche", told.Errors.ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_reports_of_one_name_or_for_different_readers_in_one_folder_are_refused_by_check()
    {
        using ScheduledFolder folder = new();
        folder.Settings("reports:");
        folder.Settings("  - { name: a, year: previous, out: rapports, schedule: { every: day, at: \"03:00\" } }");
        folder.Settings("  - { name: a, year: current, out: ./rapports/, audience: public, schedule: { every: day, at: \"04:00\" } }");
        EvaluationProcess told = folder.Run("check");
        Assert.Equal(2, told.ExitCode);
        string sentences = told.Errors.Replace('\u00a0', ' ');
        Assert.Contains("reports : deux rapports s'appellent [a] : donnez-leur des noms différents (name)", sentences, StringComparison.Ordinal);
        Assert.Contains("reports : deux rapports qui n'ont pas les mêmes lecteurs s'écriraient l'un sur l'autre dans [rapports] : donnez-leur des dossiers différents (out)", sentences, StringComparison.Ordinal);
    }

    private static string Supports(ReportRun reports, ScheduledFolder folder, string report)
    {
        RunRow row = reports.Do(new RunOrder(JobKind.Report, report, RunReasons.Manual));
        Assert.Equal((RunOutcomes.Done, report), (row.Outcome, row.Subject));
        return Card().Match(File.ReadAllText(Directory.EnumerateFiles(Path.Combine(folder.FolderPath, "rapports", report), "*.html").Single())).Groups[1].Value;
    }

    [GeneratedRegex("""Accompagnements, tous partenaires</figcaption>\s*<p class="([^"]*)""")]
    private static partial Regex Card();
}
