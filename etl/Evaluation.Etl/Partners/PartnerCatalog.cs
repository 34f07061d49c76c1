using Evaluation.Declared;
using Evaluation.Warehouse.CodeLists;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Etl.Partners;

/// <summary>The partners of a territory with every feed they deliver, read and checked together.</summary>
public sealed class PartnerCatalog
{
    private readonly IReadOnlyList<PartnerDefinition> _partners;

    private PartnerCatalog(IReadOnlyList<PartnerDefinition> partners, IReadOnlyList<Feed> feeds)
    {
        _partners = partners;
        Feeds = feeds;
    }

    /// <summary>Every feed, by code.</summary>
    public IReadOnlyList<Feed> Feeds { get; }

    /// <summary>Codes of the partners.</summary>
    public IReadOnlyCollection<string> Partners => [.. _partners.Select(partner => partner.Code)];

    /// <summary>Feeds as the warehouse names them.</summary>
    public IReadOnlyList<FeedIdentity> Identities => [.. Feeds.Select(Identity)];

    /// <summary>What is expected of each feed.</summary>
    public IEnumerable<(Feed Feed, ExpectedDeliveries Expected)> Expected =>
        from feed in Feeds
        from expected in feed.Partner.Expected
        where expected.Feed == feed.Definition.Name
        select (feed, expected);

    /// <summary>The declared texts behind the feeds.</summary>
    public IReadOnlyList<DeclaredText> Texts =>
    [
        .. _partners.Select(partner => new DeclaredText("partner", partner.Code, null, $"partners/{partner.Code}/partner.yaml", partner.Text)),
        .. Feeds.DistinctBy(feed => feed.Standard).Select(feed => new DeclaredText("feed", feed.Standard, feed.Definition.Version, $"partners/{feed.Standard}.feed.yaml", feed.Definition.Text)),
        .. Feeds.DistinctBy(feed => feed.Standard).SelectMany(feed => feed.Maps.Values.Select(map => TextOf(CodeMap.TextName(feed.Standard.Split('/')[0], map.Name), map))).DistinctBy(text => text.Name),
    ];

    /// <summary>The feed of that code.</summary>
    /// <exception cref="DefinitionFaultException">No partner of the folder delivers it; the sentence lists those that exist.</exception>
    public Feed Find(string code) => Feeds.FirstOrDefault(feed => feed.Code == code)
        ?? throw new DefinitionFaultException([new DefinitionFault("partners", null, null, string.Empty, $"aucun partenaire du dossier ne livre le flux [{code}] ; flux connus : {string.Join(", ", Feeds.Select(feed => feed.Code))}")]);

    /// <summary>Reads the partners of a territory folder over the standard ones.</summary>
    /// <param name="standard">The standard partners; the files of those that nobody uses are not read.</param>
    /// <param name="own">Those of the folder: only these deliver.</param>
    /// <exception cref="DefinitionFaultException">Something is wrong: all faults together.</exception>
    public static PartnerCatalog Read(IReadOnlyList<PartnerFolder> standard, IReadOnlyList<PartnerFolder> own)
    {
        DefinitionFaults faults = new();
        PartnerReading reading = new(CodeList.Shipped(), new BorrowedMaps(standard, faults), faults);
        List<PartnerFiles> owned = [.. own.Select(reading.Read)];
        HashSet<string?> used = [.. owned.Select(files => files.Partner?.Uses)];
        Dictionary<string, PartnerFiles> shipped = standard.ToDictionary(folder => folder.Code, folder => used.Contains(folder.Code) ? reading.Read(folder) : new PartnerFiles(folder.Code, null, [], new Dictionary<string, CodeMap>()));
        List<Feed> feeds = [.. owned.SelectMany(files => reading.FeedsOf(files, shipped))];
        faults.ThrowIfAny();
        return new PartnerCatalog([.. owned.Select(files => files.Partner!)], [.. feeds.OrderBy(feed => feed.Code, StringComparer.Ordinal)]);
    }

    private static DeclaredText TextOf(string name, CodeMap map) => new("map", name, null, $"partners/{name}.map.csv", map.Text);

    private static FeedIdentity Identity(Feed feed) => new(
        feed.Partner.Code,
        feed.Partner.Label.Fr,
        feed.Partner.Label.En,
        feed.Code,
        feed.Standard,
        feed.Definition.Label.Fr,
        feed.Definition.Label.En,
        feed.Definition.Identity.Rank);
}
