using System.Security.Cryptography;
using System.Text;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Scheduling;

namespace Evaluation.Etl.Partners;

/// <summary>One feed that a partner of this territory delivers.</summary>
/// <param name="Partner">The partner.</param>
/// <param name="Standard">Code of the definition, such as <c>tableur/activites</c>.</param>
/// <param name="Definition">How its files are read.</param>
/// <param name="Maps">Its crosswalks by name.</param>
public sealed record Feed(PartnerDefinition Partner, string Standard, FeedDefinition Definition, IReadOnlyDictionary<string, CodeMap> Maps)
{
    // Raised when the same declared text is mapped to other rows by this program.
    private const int MappingVersion = 1;

    /// <summary>Feeds of the same partner that bring totals to compare with its activity.</summary>
    public IReadOnlyList<PublishedTotals> Totals { get; init; } = [];

    /// <summary>Codes of the feeds of the same partner that bring activity.</summary>
    public IReadOnlyList<string> ActivityFeeds { get; init; } = [];

    /// <summary>Code of the feed: <c>partner/feed</c>.</summary>
    public string Code => $"{Partner.Code}/{Definition.Name}";

    /// <summary>When it is fetched and loaded by itself; null when a person loads it.</summary>
    public FeedSchedule? Schedule => Partner.Schedules.Of(Definition.Name) ?? Definition.Schedule;

    /// <summary>Whose identifiers its lines carry.</summary>
    public string Namespace => Definition.Identity.PerPartner ? $"{Definition.Identity.Namespace}:{Partner.Code}" : Definition.Identity.Namespace;

    /// <summary>What lets it be processed: what the feed says, else the partner; null when neither does.</summary>
    public LegalBasis? LegalBasis => Definition.LegalBasis ?? Partner.LegalBasis;

    /// <summary>Where its deliveries are taken from: what the partner of the territory says, else the feed; null when somebody brings them.</summary>
    public FetchDefinition? Fetch => Partner.Fetch.GetValueOrDefault(Definition.Name) ?? Definition.Fetch;

    /// <summary>Hash of everything that decides how a line is read.</summary>
    public string DefinitionSha256()
    {
        IEnumerable<string> parts = Maps.Values.OrderBy(map => map.Name, StringComparer.Ordinal).Select(map => map.Text.Sha256);
        string text = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{MappingVersion}|{Code}|{Definition.Text.Sha256}|{string.Join('|', parts)}");
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
    }
}
