using System.Diagnostics;
using Evaluation.Testing;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Worker.Tests.Commands;

/// <summary><c>evaluation fetch</c> against a partner's server: what came is loaded, and the next time only what changed is asked for.</summary>
public sealed class FetchCommandTests : IDisposable
{
    private static readonly DateTime Start = new(2025, 3, 1, 8, 0, 0, DateTimeKind.Utc);
    private readonly LaCoop _coop = new();
    private readonly PreparedFolder _folder = new();

    public FetchCommandTests()
    {
        Environment.SetEnvironmentVariable("EVALUATION_TEST_COOP", _coop.Token);
        _folder.Write("partners/essai/partner.yaml", "partner: essai\nlabel: { fr: Essai, en: Trial }\n");
        _folder.Write("partners/essai/types.map.csv", "source,ours,relation,why\nindividuel,individuel,exact,même mot\n");
        _folder.Write("partners/essai/activites.feed.yaml", $$"""
            feed: activites
            version: 1
            label: { fr: Activités, en: Activities }
            format: { kind: json, items: data }
            fetch:
              kind: pages
              url: {{_coop.Activities}}
              paging: cursor
              size: 10
              token: { environment: EVALUATION_TEST_COOP }
              since: { parameter: "filter[modification][depuis]", overlap_minutes: 5 }
              limits: { tries: 1 }
            identity: { namespace: coop, columns: [id], rank: 1 }
            carries: changes
            stamp: { columns: [attributes.modification], format: "yyyy-MM-ddTHH:mm:ss.fffZ", zone: UTC }
            activity:
              day: { columns: [attributes.date], format: yyyy-MM-dd, zone: local }
              kind: { column: attributes.type, map: types }
              commune: { column: attributes.lieu_code_insee }
              minutes: { column: attributes.duree, min: 0, max: 1440 }
            ignored:
              type: toujours activite
              attributes.accompagnements: vient avec le vrai flux
              attributes.thematiques: vient avec le vrai flux
              attributes.suppression: vient avec le vrai flux
            """);
    }

    public void Dispose()
    {
        _folder.Dispose();
        _coop.Dispose();
    }

    [Fact]
    public void What_came_is_loaded_and_then_only_what_changed_is_asked_for()
    {
        _coop.WriteMany(25, Start);
        EvaluationProcess first = _folder.Run("fetch", "essai/activites");
        Assert.Equal((0, ""), (first.ExitCode, first.Errors));
        Assert.Contains("25 lues", first.Output.Replace('\u202f', ' '), StringComparison.Ordinal);

        _coop.Write("a0003", Start.AddHours(1), minutes: 90);
        EvaluationProcess second = _folder.Run("fetch", "essai/activites");
        Assert.Equal((0, ""), (second.ExitCode, second.Errors));
        Assert.Contains("filter[modification][depuis]=2025-03-01T08:19:00.000Z", _coop.Server.Requests[4].Address, StringComparison.Ordinal);
        Assert.Equal("c,d,m\n25,26,90", Query("select count(*) as c, (select count(*) from fact_activity) as d, max(minutes) as m from fact_activity where recorded_to = 2147483647"));
    }

    [Fact]
    public void Killed_between_two_pages_it_goes_on_with_the_next()
    {
        _coop.WriteMany(50, Start);
        _coop.Server.Fail(Answers.Pass, Answers.Pass, Answers.Silence);
        using (Process fetch = EvaluationProcess.Start(_folder.FolderPath, ["fetch", "essai/activites"]))
        {
            Assert.True(SpinWait.SpinUntil(() => _coop.Server.Requests.Count == 3, TimeSpan.FromSeconds(30)), "the third page was never asked for");
            fetch.Kill();
            fetch.WaitForExit();
        }

        Assert.Equal(0, _folder.Run("fetch", "essai/activites").ExitCode);
        Assert.Equal("n\n50", Query("select count(*) as n from fact_activity"));
        Assert.Equal(_coop.Server.Requests[2].Address, _coop.Server.Requests[3].Address);
        Assert.Equal(7, _coop.Server.Requests.Count);
    }

    [Fact]
    public void One_item_is_a_delivery_like_any_other()
    {
        _coop.WriteMany(1, Start);
        Assert.Contains("1 lue", _folder.Run("fetch", "essai/activites").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_delivery_is_asked_for_again()
    {
        _coop.WriteMany(3, Start);
        _folder.Run("fetch", "essai/activites");
        _folder.Run("withdraw", Query("select max(delivery_key) as d from journal_delivery")[2..]);
        Assert.Equal(0, _folder.Run("fetch", "essai/activites").ExitCode);
        Assert.DoesNotContain("depuis", _coop.Server.Requests[^1].Address, StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_refused_is_one_sentence_and_another_exit_code()
    {
        _coop.Token = "un:autre";
        EvaluationProcess fetch = _folder.Run("fetch", "essai/activites");
        Assert.Equal(3, fetch.ExitCode);
        Assert.StartsWith("Partenaire [essai], flux [activites], adresse [", fetch.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("secret-de-test", $"{fetch.Errors}{fetch.Output}", StringComparison.Ordinal);
    }

    [Fact]
    public void A_run_of_the_schedule_fetches_too_and_the_ledger_says_what_the_partner_refused()
    {
        _coop.WriteMany(12, Start);
        Assert.Contains("1 livraison chargée\u00a0: livraison 3 de essai/activites", _folder.Run("run", "--now", "essai/activites").Output, StringComparison.Ordinal);
        EvaluationProcess back = _folder.Run("backfill", "essai/activites", "--from", "2025-03-01", "--to", "2025-03-31");
        Assert.Equal((0, ""), (back.ExitCode, back.Errors));
        Assert.Contains("filter[modification][depuis]=2025-03-01T00:00:00.000Z", _coop.Server.Requests[^1].Address, StringComparison.Ordinal);
        _coop.Token = "un:autre";
        EvaluationProcess refused = _folder.Run("run", "--now", "essai/activites");
        Assert.Equal(3, refused.ExitCode);
        Assert.Contains("le partenaire refuse le jeton de [EVALUATION_TEST_COOP] (403)", refused.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dry_run_says_what_there_is_and_loads_nothing()
    {
        _coop.WriteMany(25, Start);
        EvaluationProcess look = _folder.Run("fetch", "essai/activites", "--dry-run");
        Assert.Equal((0, $"essai/activites : {_coop.Activities}?page[size]=10\u00a0: éléments annoncés\u00a0: 25, 10 sur la première page."), (look.ExitCode, look.Output));
    }

    [Fact]
    public void A_feed_that_says_nothing_of_where_it_comes_from_is_told()
    {
        EvaluationProcess fetch = _folder.Run("fetch", "conseiller-numerique/cra-v1");
        Assert.Equal((3, "Partenaire [conseiller-numerique], flux [cra-v1], le flux ne dit pas d'où viennent ses livraisons\u00a0: déclarez «\u00a0fetch\u00a0» dans le flux ou chez le partenaire, ou chargez ses fichiers par «\u00a0evaluation load\u00a0»."), (fetch.ExitCode, fetch.Errors));
    }

    [Fact]
    public void Files_of_a_folder_are_loaded_and_filed_away()
    {
        _folder.Write("partners/conseiller-numerique/partner.yaml", "partner: conseiller-numerique\nlabel: { fr: Conseillers, en: Advisers }\nuses: conseiller-numerique\nfetch:\n  cra-v1: { kind: folder, path: depots, pattern: \"*.csv\", quiet_seconds: 1 }\n");
        string good = _folder.Write("depots/a.csv", CraText.Many(2));
        string bad = _folder.Write("depots/b.csv", "pas;un;cra\n");
        foreach (string file in new[] { good, bad })
        {
            File.SetLastWriteTimeUtc(file, Start);
        }

        EvaluationProcess fetch = _folder.Run("fetch", "conseiller-numerique/cra-v1");
        Assert.Equal((3, ""), (fetch.ExitCode, fetch.Errors));
        Assert.Equal("refuses/b.csv refuses/b.csv.motif.txt traites/a.csv", string.Join(' ', Directory.EnumerateFiles(Path.GetDirectoryName(good)!, "*", SearchOption.AllDirectories).Select(file => Path.GetRelativePath(Path.GetDirectoryName(good)!, file)).Order(StringComparer.Ordinal)));
        File.Move(Path.Combine(Path.GetDirectoryName(good)!, "traites", "a.csv"), good);
        Assert.Contains("déjà reçue", _folder.Run("fetch", "conseiller-numerique/cra-v1").Output, StringComparison.Ordinal);
    }

    private string Query(string sql) => _folder.Run("query", sql).Output.Replace("\r", string.Empty, StringComparison.Ordinal);
}
