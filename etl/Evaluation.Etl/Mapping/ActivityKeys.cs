using Evaluation.Etl.Checking;
using Evaluation.Etl.Erasing;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Warehouse.Keys;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Mapping;

/// <summary>Every durable key that activities of one feed refer to; those first seen are numbered here and written at the end of the load.</summary>
public sealed class ActivityKeys
{
    private readonly PseudonymKeys<long>? _beneficiaries;
    private readonly ObeyedList _erased;
    private readonly Feed _feed;
    private readonly PseudonymKey? _key;
    private readonly Dictionary<string, string> _placeCommunes = new(StringComparer.Ordinal);
    private readonly PseudonymKeys<int>? _mediators;
    private readonly Pseudonymizer? _pseudonyms;
    private readonly TerritoryKeys _territories;
    private readonly UnknownValues _unknown;
    private readonly HashSet<int> _workshops;

    /// <summary>Reads the keys held.</summary>
    public ActivityKeys(WarehouseLoad load, Feed feed, PseudonymKey? key, UnknownValues unknown, ObeyedList erased)
    {
        _erased = erased;
        ActivityColumns columns = feed.Definition.Activity!;
        (_feed, _key, _unknown) = (feed, key, unknown);
        _territories = new TerritoryKeys(load);
        _workshops = [.. load.Query<int>("keys/workshops")];
        Kinds = new CodeLookup("activity_kind", feed.Maps[columns.Kind.Map], CodeKeys.Read(load, "dim_activity_kind"), unknown);
        PlaceKinds = columns.PlaceKind is null ? null : new CodeLookup("place_kind", feed.Maps[columns.PlaceKind.Map], CodeKeys.Read(load, "dim_place_kind"), unknown);
        Themes = columns.Themes is null ? null : new CodeLookup("theme", feed.Maps[columns.Themes.Map], CodeKeys.Read(load, "dim_theme"), unknown);
        AttributeValues = load.Query<AttributeRow>("keys/attribute-values").ToDictionary(row => row.Code, row => new AttributeValue(row.AttributeValueKey, row.Attribute));
        Profiles = new ProfileKeys(load);
        ProfileCodes = columns.Profile.ToDictionary(pair => pair.Key, pair => new CodeLookup(pair.Key, feed.Maps[pair.Value.Map], AttributeValues.ToDictionary(value => value.Key, value => value.Value.Key), unknown));
        Structures = columns.Structure is null ? null : new StructureKeys(load, PerPartner(feed, columns.Structure.Namespace));
        if (columns.Mediator is { } mediator)
        {
            PseudonymKey secret = Secret();
            _pseudonyms = new Pseudonymizer(secret, mediator.Namespace, feed.Definition.Personal[mediator.Column].Kind);
            _mediators = PersonKeys.Mediators(load, mediator.Namespace, secret.KeyId);
        }

        if (columns.Place is { } place)
        {
            foreach (PlaceCommune row in load.Query<PlaceCommune>("keys/place-communes", new { @namespace = place.Namespace }))
            {
                _placeCommunes[row.SourceId] = row.TerritoryCode;
            }
        }

        if (columns.Beneficiary is { } beneficiary)
        {
            _beneficiaries = PersonKeys.Beneficiaries(load, beneficiary.Namespace, Secret().KeyId);
        }
    }

    /// <summary>Kinds of activity.</summary>
    public CodeLookup Kinds { get; }

    /// <summary>Kinds of place.</summary>
    public CodeLookup? PlaceKinds { get; }

    /// <summary>Themes.</summary>
    public CodeLookup? Themes { get; }

    /// <summary>Attribute values by our code.</summary>
    public IReadOnlyDictionary<string, AttributeValue> AttributeValues { get; }

    /// <summary>Profiles.</summary>
    public ProfileKeys Profiles { get; }

    /// <summary>Crosswalks of the attributes that one column each describes, by attribute.</summary>
    public IReadOnlyDictionary<string, CodeLookup> ProfileCodes { get; }

    /// <summary>Structures.</summary>
    public StructureKeys? Structures { get; }

    /// <summary>Texts that come again and again.</summary>
    public RepeatedTexts Texts { get; } = new();

    /// <summary>Whether several people are helped at once in that kind of activity.</summary>
    public bool IsWorkshop(int kind) => _workshops.Contains(kind);

    /// <summary>Key of a commune; 0, counted as unknown when it has a code, otherwise.</summary>
    public int Territory(ReadOnlySpan<char> code)
    {
        int key = _territories.Commune(code);
        if (key == 0 && !code.IsEmpty)
        {
            _unknown.Count("commune", code);
        }

        return key;
    }

    /// <summary>Code of the commune of a place; empty, the place counted as unknown in its namespace, when no feed gave it yet.</summary>
    public ReadOnlySpan<char> CommuneOf(ReadOnlySpan<char> place)
    {
        if (_placeCommunes.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(place, out string? code))
        {
            return code;
        }

        if (!place.IsEmpty)
        {
            _unknown.Count(_feed.Definition.Activity!.Place!.Namespace, place);
        }

        return [];
    }

    /// <summary>Key of a mediator, known by pseudonym only.</summary>
    public int Mediator(ReadOnlySpan<char> value) => _mediators!.Of(_pseudonyms!.Of(value).Hex);

    /// <summary>Key of a beneficiary by their pseudonym.</summary>
    public long Beneficiary(string pseudonym) => _beneficiaries!.Of(pseudonym);

    /// <summary>Reads what the help led to; null where the feed does not tell.</summary>
    internal EffectReading? Effects(ColumnPlaces places) =>
        EffectReading.IsDeclared(_feed.Definition.Activity!) ? new EffectReading(_feed.Definition.Activity!, _feed.Maps, places, _unknown) : null;

    /// <summary>Reads the equipment used; null where the feed does not tell.</summary>
    internal EquipmentReading? Equipment(ColumnPlaces places) =>
        _feed.Definition.Activity!.Equipment is { } columns ? new EquipmentReading(columns, _feed.Maps[columns.Map], places, _unknown) : null;

    /// <summary>Reads to whom people were redirected; null where the feed does not tell.</summary>
    internal RedirectionReading? Redirections(ColumnPlaces places) =>
        _feed.Definition.Activity!.RedirectedTo is { } columns ? new RedirectionReading(columns, _feed.Maps[columns.Map], places) : null;

    /// <summary>Reads whom a line names; null where the feed names nobody.</summary>
    internal PersonReading? Persons(ColumnPlaces places) =>
        _feed.Definition.Activity!.Beneficiary is { } person ? new PersonReading(_feed.Definition, person, places, Secret(), _erased) : null;

    /// <summary>Writes what was first seen or described anew.</summary>
    public void Save(WarehouseLoad load, bool isFreshest)
    {
        Profiles.Save(load);
        _mediators?.Save(load);
        _beneficiaries?.Save(load);
        Structures?.Save(load, _territories, isFreshest);
    }

    private PseudonymKey Secret() => _key ?? throw new PseudonymKeyFault($"Le flux [{_feed.Code}] nomme des personnes : il faut la clé des pseudonymes.");

    private static string PerPartner(Feed feed, string @namespace) =>
        feed.Definition.Identity.PerPartner ? $"{@namespace}:{feed.Partner.Code}" : @namespace;

    private sealed record PlaceCommune(string SourceId, string TerritoryCode);

    private sealed record AttributeRow(string Code, int AttributeValueKey, string Attribute);
}
