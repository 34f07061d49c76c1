using Evaluation.Declared;
using Evaluation.Testing;
using Evaluation.Warehouse;
using Evaluation.Worker.Schedule.Alerts;
using Evaluation.Worker.Schedule.Alerts.Channels;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Tests.Schedule.Alerts;

public sealed class AlertTests : IDisposable
{
    private static readonly AlertFinding Late = new("late_partner", "mairie/activites 2025-01-01", "Le flux mairie/activites de l'été n'est pas reçu.");
    private readonly TemporaryFolder _folder = new();
    private readonly TestClock _clock = new();
    private readonly HttpClient _client = new();

    public void Dispose()
    {
        _client.Dispose();
        _folder.Dispose();
    }

    [Fact]
    public void An_alert_is_told_once_until_it_ends_and_again_when_it_comes_back()
    {
        AlertBook book = Book();
        IReadOnlyList<IAlertChannel> channels = Channels("[ { kind: folder, path: alertes }, { kind: folder, name: machines, path: alertes, form: json } ]");
        Assert.Equal((2, 0), Round(book.Settle([Late], channels, "Creuse")));
        Assert.Equal((0, 0), Round(book.Settle([Late], channels, "Creuse")));
        Assert.Equal((0, 2), Round(book.Settle([], channels, "Creuse")));
        Assert.Equal((2, 0), Round(book.Settle([Late], channels, "Creuse")));
        string[] files = [.. Directory.GetFiles(_folder.File("alertes", ".")).Order(StringComparer.Ordinal)];
        Assert.Equal([".json", ".json", ".txt", ".txt"], files.Select(Path.GetExtension).Order(StringComparer.Ordinal));
        Assert.StartsWith("Creuse\u00a0: livraison en retard\nLe flux mairie/activites de l'été n'est pas reçu.\n2026-01-15T", File.ReadAllText(files.First(file => file.EndsWith(".txt", StringComparison.Ordinal))), StringComparison.Ordinal);
        Assert.Contains("\"subject\": \"mairie/activites 2025-01-01\"", File.ReadAllText(files.First(file => file.EndsWith(".json", StringComparison.Ordinal))), StringComparison.Ordinal);
    }

    [Fact]
    public void Two_alerts_of_one_second_whose_subjects_differ_by_a_sign_are_two_files()
    {
        AlertFinding other = Late with { Subject = "mairie-activites 2025/01/01" };
        Assert.Equal((2, 0), Round(Book().Settle([Late, other], Channels("[ { kind: folder, path: alertes } ]"), "Creuse")));
        Assert.Equal(2, Directory.GetFiles(_folder.File("alertes", ".")).Length);
    }

    [Fact]
    public void A_mail_server_gets_one_mail()
    {
        using LineServer server = new(LineServer.Smtp);
        AlertRound round = Book().Settle([Late], Channels($"[ {{ kind: smtp, host: 127.0.0.1, port: {server.Port}, tls: false, from: evaluation@territoire.test, to: [equipe@territoire.test, chef@territoire.test] }} ]"), "Creuse");
        Assert.Equal((1, 0), Round(round));
        Assert.Contains("RCPT TO:<equipe@territoire.test>", server.Heard);
        Assert.Contains("RCPT TO:<chef@territoire.test>", server.Heard);
        Assert.Contains(server.Heard, line => line.StartsWith("Subject: =?utf-8?", StringComparison.Ordinal));
    }

    [Fact]
    public void A_webhook_that_fails_once_is_tried_again_and_gets_the_token_of_the_environment()
    {
        Environment.SetEnvironmentVariable("EVALUATION_TEST_ALERT_TOKEN", "sesame-42");
        using LineServer server = new(LineServer.Http("500 Non", "204 Oui"));
        AlertRound round = Book().Settle([Late], Channels($"[ {{ kind: webhook, url: \"http://127.0.0.1:{server.Port}/alertes\", token_environment: EVALUATION_TEST_ALERT_TOKEN }} ]"), "Creuse");
        Assert.Equal((1, 0), Round(round));
        Assert.Equal(2, server.Heard.Count(line => line == "POST /alertes HTTP/1.1"));
        Assert.Equal(2, server.Heard.Count(line => line == "Authorization: Bearer sesame-42"));
        Assert.Contains(server.Heard, line => line.Contains("\"sentence\": \"Le flux mairie/activites de l'été n'est pas reçu.\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_way_that_fails_stops_no_other_tells_no_secret_and_is_tried_again()
    {
        Environment.SetEnvironmentVariable("EVALUATION_TEST_ALERT_TOKEN", "sesame-42");
        using LineServer server = new(LineServer.Http("403 Non"));
        AlertBook book = Book();
        IReadOnlyList<IAlertChannel> channels = Channels($"[ {{ kind: webhook, url: \"http://127.0.0.1:{server.Port}/secret\", token_environment: EVALUATION_TEST_ALERT_TOKEN }}, {{ kind: folder, path: alertes }} ]");
        AlertRound round = book.Settle([Late], channels, "Creuse");
        Assert.Equal((1, 0), Round(round));
        Assert.Equal(["La voie [webhook] a refusé l'alerte\u00a0: réponse 403."], round.Faults);
        Assert.Equal((0, 0), Round(book.Settle([Late], channels, "Creuse")));
        Assert.Equal(2, server.Heard.Count(line => line == "POST /secret HTTP/1.1"));
    }

    [Theory]
    [InlineData("kind: webhook, url_environment: EVALUATION_TEST_ALERT_NONE", "La variable d'environnement [EVALUATION_TEST_ALERT_NONE] est vide\u00a0: l'alerte ne part pas.")]
    [InlineData("kind: webhook, url_environment: EVALUATION_TEST_ALERT_URL", "La variable d'environnement [EVALUATION_TEST_ALERT_URL] ne porte pas une adresse http ou https\u00a0: l'alerte ne part pas.")]
    [InlineData("kind: webhook, url: \"http://127.0.0.1:9/\", token_environment: EVALUATION_TEST_ALERT_URL", "La variable d'environnement [EVALUATION_TEST_ALERT_URL] porte un jeton où il y a une espace, un retour à la ligne ou un accent\u00a0: l'alerte ne part pas.")]
    [InlineData("kind: smtp, host: 127.0.0.1, port: 9, tls: false, from: a@territoire.test, to: [b@territoire.test]", "Le serveur de messagerie [127.0.0.1:9] ne répond pas\u00a0: vérifiez « host », « port » et « tls » dans evaluation.yaml.")]
    public void A_way_that_leads_nowhere_is_one_sentence_without_secret_and_the_others_are_taken(string way, string sentence)
    {
        Environment.SetEnvironmentVariable("EVALUATION_TEST_ALERT_URL", "sesame 42\n");
        AlertRound round = Book().Settle([Late], Channels($"[ {{ {way} }}, {{ kind: folder, path: alertes }} ]"), "Creuse");
        Assert.Equal((1, 0), Round(round));
        Assert.Equal([sentence], round.Faults);
    }

    [Fact]
    public void A_mail_that_the_server_refuses_is_told_with_its_answer()
    {
        using LineServer server = new(LineServer.Refusing("550 boite inconnue"));
        AlertRound round = Book().Settle([Late], Channels($"[ {{ kind: smtp, host: 127.0.0.1, port: {server.Port}, tls: false, from: a@territoire.test, to: [b@territoire.test] }} ]"), "Creuse");
        Assert.Equal([$"Le serveur de messagerie [127.0.0.1:{server.Port}] n'a pas pris l'alerte\u00a0: réponse 550."], round.Faults);
    }

    [Theory]
    [InlineData("[]", "to\u00a0: dire au moins une voie (folder, smtp ou webhook)\u00a0: une alerte que personne ne reçoit n'en est pas une")]
    [InlineData("[ { kind: smtp, host: h, from: equipe, to: [a@b.fr] } ]", "to[1].from\u00a0: une adresse de courriel attendue, reçu [equipe]")]
    [InlineData("[ { kind: smtp, host: h, from: a@b.fr, to: [a@b.fr, chef] } ]", "to[1].to\u00a0: une adresse de courriel attendue, reçu [chef]")]
    [InlineData("[ { kind: smtp, host: h, from: a@b.fr, to: [] } ]", "to[1].to\u00a0: dire à qui le courriel va")]
    [InlineData("[ { kind: smtp, host: h, from: a@b.fr, to: [a@b.fr], port: 99999 } ]", "to[1].port\u00a0: un port va de 1 à 65535, reçu [99999]")]
    [InlineData("[ { kind: smtp, host: h, from: a@b.fr, to: [a@b.fr], user: u } ]", "to[1]\u00a0: dire « user » et « password_environment » ensemble, ou aucun des deux si le serveur de messagerie n'en demande pas")]
    public void A_way_by_which_nothing_could_be_told_is_refused_where_it_is_declared(string to, string sentence) => Assert.Equal(
        $"[evaluation.yaml] ligne 1, {sentence}",
        Assert.Throws<DefinitionFaultException>(() => Channels(to)).Message);

    [Fact]
    public void A_late_partner_is_told_and_turns_no_target_red()
    {
        using ScheduledFolder folder = new();
        folder.Settings("alerts: { schedule: { cron: \"0/2 * * * * ?\" }, to: [ { kind: folder, path: alertes } ] }");
        System.Diagnostics.Process host = folder.Start();
        folder.Await(ledger => ledger.Any(row => row is { Subject: "alertes", Outcome: "done" }) && ledger.Any(row => row is { Subject: "alertes", Outcome: "nothing_new" }));
        Assert.Equal(0, ScheduledFolder.Stop(host));
        string[] told = [.. Directory.GetFiles(Path.Combine(folder.FolderPath, "alertes")).Select(Path.GetFileName).OfType<string>()];
        Assert.Contains(told, file => file.Contains("late_partner-conseiller-numerique-cra-v1-2025-01-01", StringComparison.Ordinal));
        Assert.DoesNotContain(told, file => file.Contains("off_target", StringComparison.Ordinal));
        Assert.Equal(told.Length, told.Select(file => file[16..]).Distinct().Count());
    }

    private static (int Told, int Ended) Round(AlertRound round) => (round.Told, round.Ended);

    private AlertBook Book()
    {
        ScheduleStore store = new(new SchedulePlace(Engine.DuckDb, $"Data Source={_folder.File("e.schedule.db")};Pooling=False"));
        store.Prepare();
        return new AlertBook(store, _clock);
    }

    private IReadOnlyList<IAlertChannel> Channels(string to) =>
        AlertChannels.Of(DeclaredFile.Read("evaluation.yaml", $"to: {to}\n", AlertSettings.Read), _folder.Path, _client, TimeProvider.System);
}
