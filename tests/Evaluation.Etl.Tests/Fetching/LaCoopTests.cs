using System.Text.Json;
using Evaluation.Etl.Fetching;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>The API of La Coop with each of its defects (partners.md §1.3).</summary>
public sealed class LaCoopTests : IDisposable
{
    private static readonly DateTime Start = new(2025, 3, 1, 8, 0, 0, DateTimeKind.Utc);
    private readonly LaCoop _coop = new();
    private readonly FetchingGround _ground = new();

    private string Declared => $$"""
        kind: pages
        url: {{_coop.Activities}}
        paging: cursor
        size: 10
        token: { environment: {{FetchingGround.Variable}} }
        since: { parameter: "filter[modification][depuis]", overlap_minutes: 60 }
        limits: { tries: 3, timeout_seconds: 60 }
        """;

    public void Dispose()
    {
        _ground.Dispose();
        _coop.Dispose();
    }

    [Fact]
    public void Pages_are_one_delivery_of_one_item_a_line_the_latest_first()
    {
        _coop.WriteMany(25, Start);
        string[] lines = FetchingGround.Lines(_ground.Fetch(Declared));
        Assert.Equal(Enumerable.Range(0, 25).Reverse().Select(number => $"a{number:0000}"), lines.Select(Id));
        Assert.StartsWith("""{"type":"activite","id":"a0024","attributes":{"type":"individuel",""", lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void The_link_to_the_next_page_is_an_object_and_is_followed_as_it_is()
    {
        _coop.WriteMany(11, Start);
        _ground.Fetch(Declared);
        Assert.All(_coop.Server.Requests.Skip(1), request => Assert.StartsWith("/api/v1/activites?page[size]=10&page[after]=", request.Address, StringComparison.Ordinal));
        Assert.DoesNotContain("page[before]", _coop.Server.Asked(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_link_that_is_a_text_as_the_published_OpenAPI_says_is_followed_too()
    {
        string next = new Uri(_coop.Server.Address, "/api/v1/activites?page[size]=10").AbsoluteUri;
        _coop.Write("a", Start);
        _coop.Server.Fail(Answers.Text(200, "application/json", $$$"""{"data":[{"id":"b"}],"links":{"next":"{{{next}}}"},"meta":{"total_count":2}}"""));
        Assert.Equal(["b", "a"], FetchingGround.Lines(_ground.Fetch(Declared.Replace("size: 10", "size: 5", StringComparison.Ordinal))).Select(Id));
    }

    [Fact]
    public void The_last_page_still_promises_a_next_one_and_a_page_without_items_is_the_end()
    {
        _coop.WriteMany(20, Start);
        Assert.Equal(20, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(3, _coop.Server.Requests.Count);
    }

    [Fact]
    public void The_crawl_asks_for_what_changed_since_the_freshest_stamp_held_less_the_overlap()
    {
        _coop.WriteMany(200, Start);
        FetchOutcome outcome = _ground.Fetch(Declared, new FetchAsked(HighWater: Start.AddMinutes(195)));
        Assert.Equal(65, FetchingGround.Lines(outcome).Length);
        Assert.Equal("/api/v1/activites?filter[modification][depuis]=2025-03-01T10:15:00.000Z&page[size]=10", _coop.Server.Requests[0].Address);
    }

    [Fact]
    public void A_stamp_held_from_the_future_does_not_hide_what_changes_today()
    {
        _ground.Clock.Set(Start.AddHours(2));
        _coop.WriteMany(100, Start);
        Assert.Equal(40, FetchingGround.Lines(_ground.Fetch(Declared, new FetchAsked(HighWater: Start.AddYears(70)))).Length);
    }

    [Fact]
    public void An_activity_edited_during_the_crawl_moves_to_the_front_and_comes_with_the_overlap_of_the_next_crawl()
    {
        _coop.WriteMany(30, Start);
        _coop.Before = page =>
        {
            if (page == 2)
            {
                _coop.Write("a0001", Start.AddMinutes(31), minutes: 90);
            }
        };
        FetchOutcome first = _ground.Fetch(Declared);
        Assert.DoesNotContain("a0001", FetchingGround.Lines(first).Select(Id));
        Assert.Equal("Le partenaire annonçait 30 éléments, 29 ont été reçus.", Assert.Single(first.Notes));
        FetchingGround.Settle(first);

        string again = FetchingGround.Lines(_ground.Fetch(Declared, new FetchAsked(HighWater: Start.AddMinutes(29)))).Single(line => Id(line) == "a0001");
        Assert.Contains("\"duree\":90", again, StringComparison.Ordinal);
    }

    [Fact]
    public void An_activity_that_comes_twice_stands_twice_in_the_delivery()
    {
        _coop.WriteMany(12, Start);
        _coop.Before = page =>
        {
            if (page == 2)
            {
                _coop.Write("a0011", Start.AddMinutes(-30));
            }
        };
        Assert.Equal(2, FetchingGround.Lines(_ground.Fetch(Declared)).Count(line => Id(line) == "a0011"));
    }

    [Fact]
    public void A_deleted_activity_comes_with_its_deletion()
    {
        _coop.Write("a", Start, suppression: Start.AddDays(1));
        Assert.Contains("\"suppression\":\"2025-03-02T08:00:00.000Z\"", Assert.Single(FetchingGround.Lines(_ground.Fetch(Declared))), StringComparison.Ordinal);
    }

    [Fact]
    public void A_token_refused_is_403_for_every_reason_and_the_sentence_says_them_all()
    {
        _coop.Token = "autre:jeton";
        FetchOutcome outcome = _ground.Fetch(Declared);
        Assert.Equal(
            $"Partenaire [essai], flux [seances], adresse [{_coop.Activities}?page[size]=10]\u00a0: le partenaire refuse le jeton de [{FetchingGround.Variable}] (403)\u00a0: jeton expiré ou mal recopié, portée manquante pour cette adresse, ou accès hors de ses dates\u00a0; demandez-lui lequel, puis changez le jeton.",
            outcome.Refusal);
        Assert.Single(_coop.Server.Requests);
    }

    [Fact]
    public void A_token_that_expires_during_the_crawl_stops_it_and_a_new_one_takes_it_up_where_it_was()
    {
        _coop.WriteMany(50, Start);
        _coop.Before = page => _coop.Token = page == 3 ? "autre:jeton" : _coop.Token;
        Assert.Contains("(403)", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
        _coop.Token = FetchingGround.Token;
        Assert.Equal(50, FetchingGround.Lines(_ground.Fetch(Declared)).Length);
        Assert.Equal(1, _coop.Server.Requests.Count(request => !request.Address.Contains("page[after]", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_parameter_it_does_not_know_is_400_told_with_its_own_words_and_never_tried_again()
    {
        FetchOutcome outcome = _ground.Fetch($"{Declared}\nparameters: {{ \"filter[couleur]\": bleu }}");
        Assert.EndsWith("le partenaire refuse la demande (400)\u00a0: un paramètre est faux ou inconnu de lui\u00a0; corrigez «\u00a0parameters\u00a0» du flux\u00a0; il dit\u00a0: [Unrecognized key(s) in object: 'filter[couleur]'].", outcome.Refusal, StringComparison.Ordinal);
        Assert.Single(_coop.Server.Requests);
    }

    [Fact]
    public void Nothing_changed_is_no_delivery_and_is_said()
    {
        _coop.WriteMany(3, Start);
        FetchOutcome outcome = _ground.Fetch(Declared, new FetchAsked(HighWater: Start.AddDays(9)));
        Assert.Equal("Rien de nouveau chez le partenaire depuis le 10/03/2025 07:00 UTC.", Assert.Single(outcome.Notes));
        Assert.Equal((0, null, string.Empty), (outcome.Deliveries.Count, outcome.Refusal, _ground.Work));
    }

    [Fact]
    public void A_look_asks_for_one_page_and_keeps_nothing()
    {
        _coop.WriteMany(30, Start);
        Assert.Equal($"{_coop.Activities}?page[size]=10\u00a0: éléments annoncés\u00a0: 30, 10 sur la première page.", Assert.Single(_ground.Look(Declared).Notes));
        Assert.Equal((1, string.Empty), (_coop.Server.Requests.Count, _ground.Work));
    }

    [Fact]
    public void Days_are_asked_for_by_the_parameter_of_changes_and_a_last_day_that_it_does_not_know_is_told()
    {
        _coop.WriteMany(3, Start);
        _ground.Fetch(Declared, new FetchAsked(From: new DateOnly(2025, 3, 1), HighWater: Start.AddDays(9)));
        Assert.Contains("filter[modification][depuis]=2025-03-01T00:00:00.000Z", _coop.Server.Requests[0].Address, StringComparison.Ordinal);
        FetchOutcome both = _ground.Fetch(Declared, new FetchAsked(From: new DateOnly(2025, 3, 1), To: new DateOnly(2025, 3, 2)));
        Assert.Equal("L'API ne s'arrête pas à un jour\u00a0: tout ce qui a changé depuis le premier jour demandé est là.", Assert.Single(both.Notes));
        Assert.Contains("cette API ne se demande pas jusqu'à un jour", _ground.Fetch(Declared, new FetchAsked(To: new DateOnly(2025, 3, 1))).Refusal, StringComparison.Ordinal);
    }

    private static string Id(string line) => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!;
}
