using Evaluation.Etl.Fetching;
using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>One file at an address: taken when it is another than the one loaded.</summary>
public sealed class FileAtAddressTests : IDisposable
{
    private readonly PartnerServer _partner = new(_ => { });
    private readonly FetchingGround _ground = new();

    private string Declared => $"kind: file\nurl: {_partner.Address}files/france-services.csv\nlimits: {{ tries: 2, delivery_megabytes: 1 }}";

    public void Dispose()
    {
        _ground.Dispose();
        _partner.Dispose();
    }

    [Fact]
    public void The_file_comes_under_its_own_name()
    {
        _partner.Fail(Csv("a;b"));
        FetchOutcome outcome = _ground.Fetch(Declared);
        Assert.Equal("a;b", Assert.Single(FetchingGround.Lines(outcome)));
        Assert.Equal("france-services.csv", Path.GetFileName(outcome.Deliveries[0].Path));
        Assert.Equal(new DateTime(2025, 10, 21, 7, 28, 0), outcome.Deliveries[0].AsOf);
    }

    [Fact]
    public void Unchanged_by_its_ETag_and_its_date_it_is_no_delivery_and_that_is_said()
    {
        _partner.Fail(Csv("a;b"), Answers.Status(304));
        FetchingGround.Settle(_ground.Fetch(Declared));
        FetchOutcome second = _ground.Fetch(Declared);
        Assert.Equal("Le fichier n'a pas changé chez le partenaire\u00a0: rien de nouveau.", Assert.Single(second.Notes));
        Assert.Empty(second.Deliveries);
        Assert.Equal(("\"v1\"", "Tue, 21 Oct 2025 07:28:00 GMT"), (_partner.Requests[1].Headers["If-None-Match"], _partner.Requests[1].Headers["If-Modified-Since"]));
    }

    [Fact]
    public void Refused_by_the_load_or_never_loaded_it_is_asked_for_whole_again()
    {
        _partner.Fail(Csv("a;b"), Csv("a;b"), Csv("a;c"));
        FetchingGround.Settle(_ground.Fetch(Declared), "refusée");
        _ground.Fetch(Declared);
        Assert.Equal("a;c", Assert.Single(FetchingGround.Lines(_ground.Fetch(Declared))));
        Assert.All(_partner.Requests, request => Assert.DoesNotContain("If-None-Match", request.Headers.Keys));
    }

    [Fact]
    public void Asked_again_it_comes_even_unchanged()
    {
        _partner.Fail(Csv("a;b"), Csv("a;b"));
        FetchingGround.Settle(_ground.Fetch(Declared));
        Assert.Single(_ground.Fetch(Declared, new FetchAsked(Again: true)).Deliveries);
    }

    [Fact]
    public void At_another_address_it_is_another_file()
    {
        _partner.Fail(Csv("a;b"), Csv("a;c"));
        FetchingGround.Settle(_ground.Fetch(Declared));
        _ground.Fetch(Declared.Replace("files", "fichiers", StringComparison.Ordinal));
        Assert.DoesNotContain("If-None-Match", _partner.Requests[1].Headers.Keys);
    }

    [Fact]
    public void Cut_in_the_middle_it_is_taken_again_whole()
    {
        _partner.Fail(Answers.Cut, Csv("a;b"));
        Assert.Equal("a;b", Assert.Single(FetchingGround.Lines(_ground.Fetch(Declared))));
        Assert.Equal("france-services.csv", _ground.Work);
    }

    [Fact]
    public void Larger_than_declared_it_is_refused_while_it_comes()
    {
        _partner.Fail(Answers.Huge(50_000_000));
        Assert.EndsWith("le fichier passe 1 Mo, le plus admis\u00a0: relevez «\u00a0limits.delivery_megabytes\u00a0» s'il doit être si grand.", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(404, "il n'y a rien à cette adresse (404)\u00a0: vérifiez «\u00a0url\u00a0» du flux auprès du partenaire.")]
    [InlineData(403, "le partenaire refuse l'accès (403) et aucun jeton n'est déclaré\u00a0: demandez-lui en un et dites dans «\u00a0token\u00a0» où il est.")]
    [InlineData(418, "le partenaire répond [418], que le programme n'attend pas\u00a0: vérifiez «\u00a0url\u00a0» du flux auprès de lui.")]
    public void What_waiting_does_not_mend_is_told_at_once(int status, string sentence)
    {
        _partner.Fail(Answers.Status(status));
        Assert.EndsWith(sentence, _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
        Assert.Single(_partner.Requests);
    }

    [Fact]
    public void A_web_page_instead_of_the_file_is_told()
    {
        _partner.Fail(Answers.WebPage);
        Assert.Contains("une page web (text/html) répond au lieu du fichier", _ground.Fetch(Declared).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void A_look_says_what_there_is_and_takes_nothing()
    {
        _partner.Fail(Csv("a;b"));
        Assert.Equal("Le fichier\u00a0: à prendre (4 octets), modifié le [Tue, 21 Oct 2025 07:28:00 GMT].", Assert.Single(_ground.Look(Declared).Notes));
        Assert.Equal(string.Empty, _ground.Work);
    }

    [Fact]
    public void Days_go_into_the_parameters_declared_for_them()
    {
        _partner.Fail(Csv("a;b"));
        _ground.Fetch($"{Declared}\nwindow: {{ from: \"filter[du]\", to: \"filter[au]\" }}", new FetchAsked(From: new DateOnly(2025, 1, 1), To: new DateOnly(2025, 1, 31)));
        Assert.Equal("/files/france-services.csv?filter[du]=2025-01-01&filter[au]=2025-01-31", _partner.Asked());
    }

    [Fact]
    public void Days_are_refused_where_there_are_none() => Assert.Contains("un fichier vient entier", _ground.Fetch(Declared, new FetchAsked(From: new DateOnly(2025, 1, 1))).Refusal, StringComparison.Ordinal);

    private static Func<Microsoft.AspNetCore.Http.HttpContext, Task<bool>> Csv(string text) => context =>
    {
        context.Response.ContentLength = text.Length + 1;
        return Answers.Text(200, "text/csv", $"{text}\n", ("ETag", "\"v1\""), ("Last-Modified", "Tue, 21 Oct 2025 07:28:00 GMT"))(context);
    };
}
