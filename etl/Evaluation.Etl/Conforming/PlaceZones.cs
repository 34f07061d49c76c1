using Evaluation.Warehouse;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Etl.Conforming;

/// <summary>Which clock a commune lives by: the day of an activity is that of its place, overseas included.</summary>
public sealed class PlaceZones
{
    private static readonly TimeZoneInfo Metropole = TimeZoneInfo.FindSystemTimeZoneById("Europe/Paris");

    // IANA zones of the départements and collectivités d'outre-mer, by the first three characters of the commune code.
    private static readonly Dictionary<string, TimeZoneInfo>.AlternateLookup<ReadOnlySpan<char>> Overseas = new Dictionary<string, string>
    {
        ["971"] = "America/Guadeloupe",
        ["972"] = "America/Martinique",
        ["973"] = "America/Cayenne",
        ["974"] = "Indian/Reunion",
        ["975"] = "America/Miquelon",
        ["976"] = "Indian/Mayotte",
        ["977"] = "America/St_Barthelemy",
        ["978"] = "America/Marigot",
        ["986"] = "Pacific/Wallis",
        ["987"] = "Pacific/Tahiti",
        ["988"] = "Pacific/Noumea",
    }.ToDictionary(pair => pair.Key, pair => TimeZoneInfo.FindSystemTimeZoneById(pair.Value), StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    private readonly TimeZoneInfo _otherwise;

    /// <summary>Zones for the activities of a territory.</summary>
    /// <param name="communeCode">Code of a commune of the territory, whose clock counts where the commune is unknown.</param>
    public PlaceZones(string communeCode) => _otherwise = Find(communeCode, Metropole);

    /// <summary>Zones for the activities of a territory: its code tells where it is if codes of communes begin with it, otherwise one of its communes does.</summary>
    public static PlaceZones Of(WarehouseSession session, TerritoryId territory) =>
        new(territory.Type is "departement" or "commune" ? territory.Code : AnyCommune.Of(session, territory) ?? territory.Code);

    /// <summary>The day at the commune when it was that instant in universal time.</summary>
    public DateOnly DayAt(ReadOnlySpan<char> communeCode, DateTime utc) =>
        DateOnly.FromDateTime(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), communeCode.IsEmpty ? _otherwise : Find(communeCode, Metropole)));

    /// <summary>The zone of a commune; that of metropolitan France for a code of no overseas territory.</summary>
    public static TimeZoneInfo ZoneOf(string communeCode) => Find(communeCode, Metropole);

    /// <summary>The instant in universal time of an hour of the territory's clock; an hour that spring skips is the one after.</summary>
    public DateTime Utc(DateTime local) => TimeZoneInfo.ConvertTimeToUtc(_otherwise.IsInvalidTime(local) ? local.AddHours(1) : local, _otherwise);

    private static TimeZoneInfo Find(ReadOnlySpan<char> code, TimeZoneInfo otherwise) =>
        code.Length >= 3 && Overseas.TryGetValue(code[..3], out TimeZoneInfo? zone) ? zone : otherwise;
}
