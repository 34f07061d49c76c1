using Evaluation.Etl.Conforming;
using Evaluation.Warehouse.Territories;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Schedule.Declared;

/// <summary>The clock that a territory lives by.</summary>
internal static class TerritoryZone
{
    /// <summary>The zone declared, or that of the communes of the territory.</summary>
    internal static TimeZoneInfo Of(EvaluationFile settings) =>
        settings.Schedule.Zone is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : PlaceZones.ZoneOf(CommuneOf(settings.Territory));

    /// <summary>The day it is there.</summary>
    internal static DateOnly Today(EvaluationFile settings, TimeProvider clock) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(clock.GetUtcNow(), Of(settings)).DateTime);

    // Codes of communes begin with that of their département: only an EPCI or a région needs the geography.
    private static string CommuneOf(TerritoryId territory) => territory.Type is "epci" or "region"
        ? Geography.Read(Geography.Shipped[^1]).Territories.FirstOrDefault(one => one.Id.Type == "commune" && one.Ancestors.Contains(territory))?.Id.Code ?? territory.Code
        : territory.Code;
}
