using Evaluation.Etl.Fetching;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>The other ways to page, each against a server with the ways of the partner that has it.</summary>
public sealed class PagingTests : IDisposable
{
    private readonly FetchingGround _ground = new();

    public void Dispose() => _ground.Dispose();

    [Fact]
    public void The_size_that_data_inclusion_answers_is_what_it_returned_and_its_number_of_pages_is_believed()
    {
        using DataInclusion partner = new() { Items = { Count = 23 } };
        string fetch = $"kind: pages\nurl: {partner.Structures}\npaging: page_size\nsize: 10\nparameters: {{ code_departement: 26 }}";
        FetchOutcome outcome = _ground.Fetch(fetch);
        Assert.Equal(Ids(23), FetchingGround.Lines(outcome));
        Assert.Empty(outcome.Notes);
        Assert.Equal("""
            /api/v1/structures?code_departement=26&page=1&size=10
            /api/v1/structures?code_departement=26&page=2&size=10
            /api/v1/structures?code_departement=26&page=3&size=10
            """, partner.Server.Asked());
    }

    [Fact]
    public void A_page_that_shrinks_during_the_crawl_starts_it_again_once_and_it_is_said()
    {
        using DataInclusion partner = new() { Items = { Count = 30 } };
        partner.Items.Before = page => partner.Items.Count = page == 2 ? 28 : partner.Items.Count;
        FetchOutcome outcome = _ground.Fetch($"kind: pages\nurl: {partner.Structures}\npaging: page_size\nsize: 10");
        Assert.Equal(Ids(28), FetchingGround.Lines(outcome));
        Assert.Equal("Les données ont changé pendant qu'on les prenait\u00a0: tout a été repris une fois du début.", Assert.Single(outcome.Notes));
        Assert.Equal(5, partner.Server.Requests.Count);
    }

    [Fact]
    public void Pages_that_shift_twice_are_refused()
    {
        using DataInclusion partner = new() { Items = { Count = 90 } };
        partner.Items.Before = _ => partner.Items.Count--;
        FetchOutcome outcome = _ground.Fetch($"kind: pages\nurl: {partner.Structures}\npaging: page_size\nsize: 10");
        Assert.EndsWith("les données changent pendant qu'on les prend (87 éléments annoncés, puis 86), deux fois de suite\u00a0: des pages se sont décalées\u00a0; recommencez à une heure calme.", outcome.Refusal, StringComparison.Ordinal);
        Assert.Empty(outcome.Deliveries);
    }

    [Fact]
    public void Aidants_Connect_links_its_pages_and_its_SIRET_stays_the_number_it_is()
    {
        using AidantsConnect partner = new() { Items = { Count = 250 } };
        string[] lines = FetchingGround.Lines(_ground.Fetch($"kind: pages\nurl: {partner.Organisations}\npaging: next"));
        Assert.Equal(250, lines.Length);
        Assert.Equal("""{"id":"i0","nom":"M\u00E9diath\u00E8que de l\u0027Est","pivot":26260019600013}""", lines[0]);
        Assert.Equal("/api/organisations/\n/api/organisations/?page=2\n/api/organisations/?page=3", partner.Server.Asked());
    }

    [Fact]
    public void The_end_of_the_national_map_is_416_and_is_no_fault()
    {
        using NationalMap partner = new() { Items = { Count = 20 }, TellsTotal = false };
        FetchOutcome outcome = _ground.Fetch(Map(partner));
        Assert.Equal(Ids(20), FetchingGround.Lines(outcome));
        Assert.Equal("/carto?order=id&offset=20&limit=10", partner.Server.Requests[^1].Address);
    }

    [Fact]
    public void Where_the_map_tells_its_total_no_page_past_the_end_is_asked_for()
    {
        using NationalMap partner = new() { Items = { Count = 20 } };
        Assert.Equal(Ids(20), FetchingGround.Lines(_ground.Fetch(Map(partner))));
        Assert.Equal("/carto?order=id&offset=0&limit=10\n/carto?order=id&offset=10&limit=10", partner.Server.Asked());
        Assert.All(partner.Server.Requests, request => Assert.Equal("application/vnd.pgrst.array+json;nulls=stripped|count=exact", $"{request.Headers["Accept"]}|{request.Headers["Prefer"]}"));
    }

    [Fact]
    public void A_server_that_gives_fewer_rows_than_asked_for_loses_none()
    {
        using NationalMap partner = new() { Items = { Count = 20 }, MostRows = 7, TellsTotal = false };
        Assert.Equal(Ids(20), FetchingGround.Lines(_ground.Fetch(Map(partner))));
    }

    [Fact]
    public void A_small_dataset_of_Opendatasoft_comes_by_pages_of_100()
    {
        using Opendatasoft partner = new() { Items = { Count = 250 } };
        Assert.Equal(Ids(250), FetchingGround.Lines(_ground.Fetch(Dataset(partner))));
        Assert.Equal("/api/explore/v2.1/catalog/datasets/lieux/records?offset=200&limit=50", partner.Server.Requests[^1].Address);
    }

    [Fact]
    public void A_dataset_just_below_10_000_records_still_comes_by_pages()
    {
        using Opendatasoft partner = new() { Items = { Count = 9_999 } };
        Assert.Equal(9_999, FetchingGround.Lines(_ground.Fetch(Dataset(partner))).Length);
        Assert.DoesNotContain("exports", partner.Server.Asked(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_dataset_of_10_000_records_or_more_comes_by_its_export()
    {
        using Opendatasoft partner = new() { Items = { Count = 10_001 } };
        FetchOutcome outcome = _ground.Fetch(Dataset(partner));
        Assert.Equal(Ids(10_001), FetchingGround.Lines(outcome));
        Assert.Empty(outcome.Notes);
        Assert.EndsWith("/exports/jsonl", partner.Server.Requests[^1].Address, StringComparison.Ordinal);
    }

    [Fact]
    public void An_export_that_misses_records_is_told()
    {
        using Opendatasoft partner = new() { Items = { Count = 10_001 }, Exported = text => text[..text.LastIndexOf('\n')] };
        Assert.Equal("Le partenaire annonçait 10001 éléments, 10000 ont été reçus.", Assert.Single(_ground.Fetch(Dataset(partner)).Notes));
    }

    [Fact]
    public void An_export_cut_within_a_record_is_refused_after_its_tries()
    {
        using Opendatasoft partner = new() { Items = { Count = 10_001 }, Exported = text => text[..^5] };
        Assert.EndsWith("la réponse n'est pas du JSON entier\u00a0: elle est coupée, ou c'est autre chose\u00a0; essais faits\u00a0: 4, recommencez plus tard.", _ground.Fetch(Dataset(partner)).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_written_over_several_lines_are_one_line_each()
    {
        using PartnerServer partner = new(_ => { });
        partner.Fail(Answers.Text(200, "application/json", "\uFEFF[\r\n  {\r\n    \"id\": \"a\",\n    \"texte\": \"deux\\nlignes\"\n  },\n  {\"id\": \"b\"}\n]\n"), Answers.Text(200, "application/json", "[]"));
        Assert.Equal(["""{      "id": "a",     "texte": "deux\nlignes"   }""", """{"id": "b"}"""], FetchingGround.Lines(_ground.Fetch($"kind: pages\nurl: {partner.Address}\npaging: offset")).Select(line => line));
    }

    [Fact]
    public void Days_go_into_the_parameters_that_the_feed_declares_for_them()
    {
        using PartnerServer partner = new(_ => { });
        partner.Fail(Answers.Text(200, "application/json", "[]"));
        FetchOutcome outcome = _ground.Fetch($"kind: pages\nurl: {partner.Address}\npaging: offset\nwindow: {{ from: \"filter[du]\", to: \"filter[au]\" }}", new FetchAsked(From: new DateOnly(2025, 1, 1), To: new DateOnly(2025, 1, 31)));
        Assert.Equal("Le partenaire ne rend aucun élément\u00a0: rien n'est livré.", Assert.Single(outcome.Notes));
        Assert.Equal("/?filter[du]=2025-01-01&filter[au]=2025-01-31&offset=0&limit=100", partner.Asked());
    }

    private static string Map(NationalMap partner) =>
        $"kind: pages\nurl: {partner.Places}\npaging: postgrest\nsize: 10\nparameters: {{ order: id }}\nheaders: {{ Accept: application/vnd.pgrst.array+json;nulls=stripped }}";

    private static string Dataset(Opendatasoft partner) => $"kind: pages\nurl: {partner.Dataset}\npaging: opendatasoft";

    private static IEnumerable<string> Ids(int count) => Enumerable.Range(0, count).Select(number => PagedPartner.Item(number).ToJsonString());
}
