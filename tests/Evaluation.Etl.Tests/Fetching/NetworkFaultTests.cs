using System.Globalization;
using Evaluation.Etl.Fetching;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>What lines and servers do: what waiting mends is tried again, the rest is one sentence.</summary>
public sealed class NetworkFaultTests : IDisposable
{
    private readonly DataInclusion _partner = new() { Items = { Count = 15 } };
    private readonly FetchingGround _ground = new();

    private string Declared => $"kind: pages\nurl: {_partner.Structures}\npaging: page_size\nsize: 10\ntoken: {{ environment: {FetchingGround.Variable} }}\nlimits: {{ tries: 3, timeout_seconds: 30, page_megabytes: 1 }}";

    private string Impatient => Declared.Replace("timeout_seconds: 30", "timeout_seconds: 1", StringComparison.Ordinal);

    public void Dispose()
    {
        _ground.Dispose();
        _partner.Dispose();
    }

    [Theory]
    [InlineData(500)]
    [InlineData(503)]
    [InlineData(429)]
    [InlineData(408)]
    public void A_status_that_waiting_may_mend_is_tried_again(int status)
    {
        _partner.Server.Fail(Answers.Status(status), Answers.Status(status));
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal((4, 2), (_partner.Server.Requests.Count, _ground.Clock.Pauses.Count));
    }

    [Fact]
    public void Pauses_grow_and_are_never_quite_the_same()
    {
        _partner.Server.Fail(Enumerable.Repeat(Answers.Status(500), 5));
        _ground.Fetch(Declared.Replace("tries: 3", "tries: 6", StringComparison.Ordinal));
        Assert.Equal(5, _ground.Clock.Pauses.Distinct().Count());
        Assert.All(_ground.Clock.Pauses, pause => Assert.InRange(pause, TimeSpan.Zero, TimeSpan.FromSeconds(30)));

        // Chance may make one late pause shorter than the first; two of them together never are.
        Assert.True(_ground.Clock.Pauses[3] + _ground.Clock.Pauses[4] > _ground.Clock.Pauses[0]);
    }

    [Fact]
    public void A_partner_that_says_for_how_many_seconds_to_wait_is_waited_for()
    {
        _partner.Server.Fail(Answers.Status(429, ("Retry-After", "120")));
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(TimeSpan.FromSeconds(120), Assert.Single(_ground.Clock.Pauses));
    }

    [Fact]
    public void A_partner_that_says_until_when_to_wait_is_waited_for()
    {
        string date = _ground.Clock.GetUtcNow().AddSeconds(90).ToString("R", CultureInfo.InvariantCulture);
        _partner.Server.Fail(Answers.Status(503, ("Retry-After", date)));
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(TimeSpan.FromSeconds(90), Assert.Single(_ground.Clock.Pauses));
    }

    [Fact]
    public void A_wait_longer_than_declared_is_told_and_not_waited()
    {
        _partner.Server.Fail(Answers.Status(429, ("Retry-After", "7200")));
        Assert.EndsWith("le partenaire dit que nous demandons trop souvent (429)\u00a0; il demande d'attendre 120 min\u00a0: recommencez plus tard.", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
        Assert.Empty(_ground.Clock.Pauses);
    }

    [Fact]
    public void A_line_cut_in_the_middle_of_a_page_is_tried_again()
    {
        _partner.Server.Fail(Answers.Pass, Answers.Cut);
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(3, _partner.Server.Requests.Count);
    }

    [Fact]
    public void Half_a_JSON_is_tried_again()
    {
        _partner.Server.Fail(Answers.Text(200, "application/json", """{"items":[{"id":"i0"},{"id":"""));
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
    }

    [Fact]
    public void A_partner_that_falls_silent_within_a_page_is_tried_again()
    {
        _partner.Server.Fail(Answers.Silence);
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Impatient)).Length);
    }

    [Fact]
    public void A_partner_that_stays_silent_is_told()
    {
        _partner.Server.Fail(Answers.Silence, Answers.Silence);
        Assert.EndsWith("le partenaire ne dit plus rien depuis 1 s\u00a0; essais faits\u00a0: 2, recommencez plus tard.", _ground.Fetch(Impatient.Replace("tries: 3", "tries: 2", StringComparison.Ordinal)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_server_that_fails_every_time_is_told_and_what_was_taken_is_taken_up_next_time()
    {
        _partner.Server.Fail(Answers.Pass, Answers.Status(502), Answers.Status(502), Answers.Status(502));
        FetchOutcome outcome = _ground.Fetch(Declared);
        Assert.Equal($"Partenaire [essai], flux [seances], adresse [{_partner.Structures}?page=2&size=10]\u00a0: le partenaire est en panne (502)\u00a0; essais faits\u00a0: 3, recommencez plus tard.", outcome.Refusal);
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(5, _partner.Server.Requests.Count);
    }

    [Fact]
    public void A_machine_that_is_not_there_is_told()
    {
        string declared = Declared;
        _partner.Server.Dispose();
        Assert.EndsWith("la machine du partenaire ne répond pas ou coupe la liaison\u00a0; essais faits\u00a0: 3, recommencez plus tard.", _ground.Fetch(declared).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_page_instead_of_JSON_is_told_at_once()
    {
        _partner.Server.Fail(Answers.WebPage);
        Assert.EndsWith("une page web (text/html) répond au lieu du JSON\u00a0: l'adresse est fausse, ou une page de connexion ou d'entretien répond à sa place\u00a0; ouvrez-la dans un navigateur.", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
        Assert.Single(_partner.Server.Requests);
    }

    [Fact]
    public void JSON_without_its_items_is_told_at_once()
    {
        _partner.Server.Fail(Answers.Text(200, "application/json", """{"items":null,"total":15}"""));
        Assert.EndsWith("la page n'a pas de liste d'éléments sous [items]\u00a0: l'API a changé, ou «\u00a0items\u00a0» du flux est faux.", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_larger_than_declared_is_refused_before_it_fills_the_memory()
    {
        _partner.Server.Fail(Answers.Huge(100_000_000));
        Assert.EndsWith("une page passe 1 Mo, le plus admis\u00a0: demandez-en de plus petites («\u00a0size\u00a0»), ou relevez «\u00a0limits.page_megabytes\u00a0».", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_delivery_larger_than_declared_is_refused()
    {
        string large = $$"""{"items":[{"id":"{{new string('x', 900_000)}}"}],"pages":3}""";
        _partner.Server.Fail(Enumerable.Repeat(Answers.Text(200, "application/json", large), 3));
        Assert.EndsWith("la livraison passe 1 Mo, le plus admis\u00a0: demandez moins, ou relevez «\u00a0limits.delivery_megabytes\u00a0».", _ground.Fetch(Declared.Replace("page_megabytes: 1", "page_megabytes: 1, delivery_megabytes: 1", StringComparison.Ordinal)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_redirection_at_home_is_followed_with_the_token_and_one_to_another_machine_without_it()
    {
        using PartnerServer elsewhere = new(_ => { });
        elsewhere.Fail(Answers.Text(200, "application/json", """{"items":[{"id":"z"}],"pages":1}"""));
        _partner.Server.Fail(Answers.Status(302, ("Location", "/ailleurs")), Answers.Status(307, ("Location", new Uri(elsewhere.Address, "/loin").AbsoluteUri)));
        Assert.Equal("""{"id":"z"}""", Assert.Single(FetchingGround.Lines(_ground.Fetch(Declared))));
        Assert.All(_partner.Server.Requests, request => Assert.Equal($"Bearer {FetchingGround.Token}", request.Authorization));
        Assert.Null(Assert.Single(elsewhere.Requests).Authorization);
    }

    [Fact]
    public void A_next_page_on_another_machine_is_refused()
    {
        _partner.Server.Fail(Answers.Text(200, "application/json", """{"count":2,"next":"https://ailleurs.invalid/page2","results":[{"id":"a"}]}"""));
        Assert.EndsWith("le lien de la page suivante mène ailleurs, à [https://ailleurs.invalid]\u00a0: le jeton n'y va pas\u00a0; vérifiez «\u00a0url\u00a0» du flux auprès du partenaire.", _ground.Fetch(Declared.Replace("page_size\nsize: 10", "next", StringComparison.Ordinal)).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://ailleurs.invalid/", "le partenaire renvoie vers [http://ailleurs.invalid], qui n'est pas chiffré\u00a0: demandez-lui l'adresse https://.")]
    [InlineData("/api/v1/structures", "le partenaire renvoie sans fin d'une adresse à une autre\u00a0: vérifiez «\u00a0url\u00a0» du flux auprès de lui.")]
    public void A_redirection_that_leads_nowhere_good_is_refused(string location, string sentence)
    {
        _partner.Server.Fail(Enumerable.Repeat(Answers.Status(301, ("Location", location)), 9));
        Assert.EndsWith(sentence, _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_partner_that_was_down_ten_times_is_not_called_for_five_minutes_and_then_again()
    {
        string once = Declared.Replace("tries: 3", "tries: 1", StringComparison.Ordinal);
        _partner.Server.Fail(Enumerable.Repeat(Answers.Status(500), 10));
        for (int time = 0; time < 10; time++)
        {
            _ground.Fetch(once);
        }

        Assert.EndsWith("le partenaire a manqué plusieurs fois de suite, il n'est plus appelé avant 5 min.", _ground.Fetch(once).Refusal, StringComparison.Ordinal);
        Assert.Equal(10, _partner.Server.Requests.Count);
        _ground.Clock.Pass(TimeSpan.FromMinutes(6));
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(once)).Length);
    }

    [Fact]
    public void Cancelled_it_stops_and_tells_nobody_that_the_partner_failed()
    {
        using CancellationTokenSource stop = new();
        _partner.Server.Fail(Answers.Pass, context =>
        {
            stop.Cancel();
            return Answers.Silence(context);
        });
        Assert.ThrowsAny<OperationCanceledException>(() => _ground.Fetch(Declared, null, stop.Token));
        Assert.Equal(15, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(3, _partner.Server.Requests.Count);
    }
}
