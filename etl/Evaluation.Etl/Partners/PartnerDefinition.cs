using Evaluation.Declared;
using Evaluation.Etl.Fetching.Declared;
using Evaluation.Etl.Scheduling;

namespace Evaluation.Etl.Partners;

/// <summary>A partner: what people call it, whose feeds it delivers by, and what is expected of it.</summary>
/// <param name="Code">Name of its folder.</param>
/// <param name="Label">What people read.</param>
/// <param name="Uses">The standard partner whose feeds it delivers by; null when it only has its own.</param>
/// <param name="Expected">The agreed calendar.</param>
/// <param name="Text">The canonical text.</param>
public sealed record PartnerDefinition(string Code, Label Label, string? Uses, IReadOnlyList<ExpectedDeliveries> Expected, CanonicalText Text)
{
    /// <summary>When its feeds are fetched and loaded by themselves.</summary>
    public PartnerSchedules Schedules { get; init; } = PartnerSchedules.None;

    /// <summary>What lets what it sends be processed, unless a feed says otherwise; null when not declared.</summary>
    public LegalBasis? LegalBasis { get; private init; }

    /// <summary>Which feeds of the standard partner it delivers; all of them when empty.</summary>
    public IReadOnlyList<string> Delivers { get; private init; } = [];

    /// <summary>Where deliveries are taken from, by feed, instead of what the feed says.</summary>
    public IReadOnlyDictionary<string, FetchDefinition> Fetch { get; private init; } = new Dictionary<string, FetchDefinition>();

    /// <summary>Reads the text of a <c>partner.yaml</c>, noting its faults.</summary>
    /// <returns>Null when the text is not YAML.</returns>
    public static PartnerDefinition? Read(string file, string text, DefinitionFaults faults) => DeclaredFile.Read(file, text, faults, map => new PartnerDefinition(
        map.Text("partner"),
        map.Label("label"),
        map.OptionalText("uses"),
        [.. map.OptionalMaps("expects").Select(ExpectedDeliveries.Read)],
        CanonicalText.From(text))
    {
        LegalBasis = map.OptionalValue("legal_basis")?.OneOf<LegalBasis>(),
        Delivers = map.OptionalTexts("feeds"),
        Schedules = PartnerSchedules.Read(map),
        Fetch = Fetches(map),
    });

    private static Dictionary<string, FetchDefinition> Fetches(DeclaredMap map) =>
        (map.OptionalMap("fetch")?.Entries().Select(entry => (entry.Key, Fetch: FetchDefinition.Read(entry.Value.Map()))) ?? [])
            .Where(pair => pair.Fetch is not null).ToDictionary(pair => pair.Key, pair => pair.Fetch!, StringComparer.Ordinal);
}
