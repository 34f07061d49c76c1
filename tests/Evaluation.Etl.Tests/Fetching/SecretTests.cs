using Evaluation.Testing.PartnerServers;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>A token goes to its partner and nowhere else: no message, no file, no name.</summary>
public sealed class SecretTests : IDisposable
{
    private readonly DataInclusion _partner = new() { Items = { Count = 25 } };
    private readonly FetchingGround _ground = new();

    public void Dispose()
    {
        _ground.Dispose();
        _partner.Dispose();
    }

    [Theory]
    [InlineData("", "Authorization", "Bearer " + FetchingGround.Token)]
    [InlineData(", scheme: Token", "Authorization", "Token " + FetchingGround.Token)]
    [InlineData(", header: X-Api-Key", "X-Api-Key", FetchingGround.Token)]
    public void It_is_shown_as_the_partner_wants_it(string way, string header, string value)
    {
        _ground.Fetch(Declared($"environment: {FetchingGround.Variable}{way}"));
        Assert.All(_partner.Server.Requests, request => Assert.Equal(value, request.Headers[header]));
    }

    [Fact]
    public void In_the_query_it_is_sent_and_neither_written_nor_told()
    {
        _partner.Server.Fail(Answers.Pass, Answers.Status(404));
        string refusal = _ground.Fetch(Declared($"environment: {FetchingGround.Variable}, query: cle")).Refusal!;
        Assert.All(_partner.Server.Requests, request => Assert.EndsWith($"&cle={FetchingGround.Token}", request.Address, StringComparison.Ordinal));
        Nowhere(refusal);
    }

    [Fact]
    public void A_link_that_echoes_it_is_followed_and_neither_written_nor_told()
    {
        string next = $"{_partner.Structures}?page=2&cle={FetchingGround.Token}";
        _partner.Server.Fail(Answers.Text(200, "application/json", $$"""{"items":[{"id":"a"}],"next":"{{next}}"}"""), Answers.Status(500));
        string refusal = _ground.Fetch(Declared($"environment: {FetchingGround.Variable}, query: cle").Replace("page_size\nsize: 10", "next\nitems: items", StringComparison.Ordinal)).Refusal!;
        Assert.Contains("page=2]", refusal, StringComparison.Ordinal);
        Nowhere(refusal);
    }

    [Fact]
    public void A_partner_that_says_it_back_in_its_reason_is_hushed()
    {
        _partner.Server.Fail(Answers.Text(400, "application/json", $$"""{"error":"bad client client-de-test with secret secret-de-test ({{FetchingGround.Token}})"}"""));
        string refusal = _ground.Fetch(Declared($"environment: {FetchingGround.Variable}")).Refusal!;
        Assert.EndsWith("il dit\u00a0: [bad client ••• with secret ••• (•••)].", refusal, StringComparison.Ordinal);
        Nowhere(refusal);
    }

    [Fact]
    public void Absent_it_is_told_by_the_name_of_its_variable() =>
        Assert.Equal("Partenaire [essai], flux [seances], la variable d'environnement [EVALUATION_TEST_ABSENT] ne porte pas de jeton\u00a0: donnez-le au programme par elle, puis recommencez.", _ground.Fetch(Declared("environment: EVALUATION_TEST_ABSENT")).Refusal);

    [Fact]
    public void In_a_file_it_is_read_where_only_its_owner_may()
    {
        string path = _ground.Write("jeton", $"{FetchingGround.Token}\n");
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.GroupRead);
            Assert.Contains("est lisible par d'autres que son propriétaire\u00a0: chmod 600", _ground.Fetch(Declared("file: jeton")).Refusal, StringComparison.Ordinal);
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }

        Assert.Equal(25, FetchingGround.Lines(_ground.Fetch(Declared("file: jeton"))).Length);
        Assert.Contains("manque\u00a0: écrivez-y le jeton", _ground.Fetch(Declared("file: absent")).Refusal, StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_can_not_be_sent_is_refused_without_being_shown()
    {
        Environment.SetEnvironmentVariable("EVALUATION_TEST_BROKEN_TOKEN", "moitié-de\njeton");
        string refusal = _ground.Fetch(Declared("environment: EVALUATION_TEST_BROKEN_TOKEN")).Refusal!;
        Assert.Contains("contient un caractère qui ne s'envoie pas", refusal, StringComparison.Ordinal);
        Assert.DoesNotContain("moitié", refusal, StringComparison.Ordinal);
        Assert.Empty(_partner.Server.Requests);
    }

    private string Declared(string token) => $"kind: pages\nurl: {_partner.Structures}\npaging: page_size\nsize: 10\ntoken: {{ {token} }}\nlimits: {{ tries: 1 }}";

    private void Nowhere(string told)
    {
        IEnumerable<string> files = Directory.EnumerateFiles(_ground.Path, "*", SearchOption.AllDirectories);
        Assert.All(files.SelectMany(file => new[] { file, File.ReadAllText(file) }).Append(told), text => Assert.DoesNotContain("de-test", text, StringComparison.Ordinal));
        Assert.NotEmpty(_ground.Work);
    }
}
