using System.Globalization;
using Evaluation.Indicators.Queries;
using Evaluation.Segments.Definitions;

namespace Evaluation.Segments.Running;

/// <summary>Names territories and places by their keys.</summary>
internal static class UnitNames
{
    /// <summary>The code and name of a unit; its key where the star no longer has it.</summary>
    internal static Func<long, (string Code, string Name)> Of(StarReader star, SegmentUnit unit)
    {
        Dictionary<long, (string, string)> places = unit == SegmentUnit.Place
            ? star.Session.ReadText<PlaceName>(star.Session.Text("place-names", typeof(UnitNames).Assembly), new { load = star.Load }).ToDictionary(row => (long)row.PlaceKey, row => (row.SourceId, row.Name))
            : [];
        string type = unit == SegmentUnit.Epci ? "epci" : "commune";
        return key => unit == SegmentUnit.Place
            ? places.GetValueOrDefault(key, Unnamed(key))
            : star.Territories(type).Of((int)key) is { } row ? (row.Code, row.Label.Fr) : Unnamed(key);
    }

    private static (string Code, string Name) Unnamed(long key) => (key.ToString(CultureInfo.InvariantCulture), $"[{key}]");

    private sealed record PlaceName
    {
        public int PlaceKey { get; init; }

        public string SourceId { get; init; } = "";

        public string Name { get; init; } = "";
    }
}
