using Evaluation.Etl.Fetching;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Tests.Loading;
using Evaluation.Testing;

namespace Evaluation.Etl.Tests.Fetching;

/// <summary>A territory folder, connections and a clock that doesn't wait, to fetch one feed declared by the test.</summary>
internal sealed class FetchingGround : IDisposable
{
    /// <summary>Where the token of the tests is.</summary>
    public const string Variable = "EVALUATION_TEST_FETCH_TOKEN";

    public const string Token = "client-de-test:secret-de-test";

    private readonly Testing.TemporaryFolder _folder = new();
    private PartnerConnections _connections;

    public FetchingGround()
    {
        Environment.SetEnvironmentVariable(Variable, Token);
        _connections = new PartnerConnections(Clock);
    }

    public ImpatientClock Clock { get; } = new();

    public string Path => _folder.Path;

    /// <summary>Every file of the work folder, relative, sorted.</summary>
    public string Work => string.Join(' ', Directory.EnumerateFiles(System.IO.Path.Combine(Path, "travail"), "*", SearchOption.AllDirectories).Select(file => System.IO.Path.GetFileName(file)).Where(name => name != "verrou").Order(StringComparer.Ordinal));

    public static Feed FeedOf(string fetch) => PartnerCatalog.Read([], [new PartnerFolder("essai",
    [
        ("partners/essai/partner.yaml", "partner: essai\nlabel: { fr: Essai, en: Trial }\n"),
        ("partners/essai/seances.feed.yaml", $"{Json}fetch:\n{string.Join('\n', fetch.Trim('\n').Split('\n').Select(line => $"  {line}"))}\n"),
        ("partners/essai/types.map.csv", Sessions.Types),
    ])]).Find("essai/seances");

    private const string Json = """
        feed: seances
        version: 1
        label: { fr: Séances, en: Sessions }
        format: { kind: json }
        identity: { namespace: seances, columns: [id], rank: 1 }
        carries: changes
        activity:
          day: { columns: [attributes.date], format: yyyy-MM-dd, zone: local }
          kind: { column: attributes.type, map: types }
          commune: { column: attributes.lieu_code_insee }

        """;

    /// <summary>The program started anew: nothing is remembered but what is on disk.</summary>
    public void Restart()
    {
        _connections.Dispose();
        _connections = new PartnerConnections(Clock);
    }

    public FetchOutcome Fetch(string fetch, FetchAsked? asked = null, CancellationToken cancellationToken = default)
    {
        FetchOutcome outcome = new FeedFetch(Path, _connections, Clock).FetchAsync(FeedOf(fetch), asked ?? new FetchAsked(), null, cancellationToken).GetAwaiter().GetResult();
        outcome.Dispose();
        return outcome;
    }

    public FetchOutcome Look(string fetch, FetchAsked? asked = null)
    {
        FetchOutcome outcome = new FeedFetch(Path, _connections, Clock).LookAsync(FeedOf(fetch), asked ?? new FetchAsked()).GetAwaiter().GetResult();
        outcome.Dispose();
        return outcome;
    }

    /// <summary>The lines of the only delivery.</summary>
    public static string[] Lines(FetchOutcome outcome)
    {
        Assert.Null(outcome.Refusal);
        return File.ReadAllLines(Assert.Single(outcome.Deliveries).Path);
    }

    /// <summary>The delivery was loaded, or refused.</summary>
    public static void Settle(FetchOutcome outcome, string? refusal = null)
    {
        foreach (FetchedDelivery delivery in outcome.Deliveries)
        {
            delivery.Settle(LoadReport.Saying("essai/seances", null, [], refusal));
        }
    }

    public string Write(string name, string text) => _folder.Write(name, text);

    public void Dispose()
    {
        _connections.Dispose();
        _folder.Dispose();
    }
}
