using Evaluation.Etl.Checking;
using Evaluation.Etl.Partners;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Reading;

namespace Evaluation.Etl.Conforming;

/// <summary>What is said of activities held in a place whose commune no feed had given when they were read.</summary>
internal static class PlaceNotes
{
    /// <summary>The sentences of a delivery: what its own lines lack, and what those read before may have now.</summary>
    /// <param name="session">The warehouse, where the delivery is settled.</param>
    /// <param name="feed">The feed.</param>
    /// <param name="unknown">Values of the delivery that nothing knows, places under their namespace.</param>
    internal static IReadOnlyList<string> Of(WarehouseSession session, Feed feed, UnknownValues unknown) =>
        feed.Definition.Activity is { } activity ? Unplaced(feed, activity.Place, unknown) : [.. PlacedSince.Read(session).Select(Placed)];

    /// <summary>The other values that nothing knows.</summary>
    internal static IReadOnlyDictionary<(string List, string Raw), int> Others(Feed feed, UnknownValues unknown) =>
        unknown.Counts.Where(pair => pair.Key.List != feed.Definition.Activity?.Place?.Namespace).ToDictionary();

    private static IReadOnlyList<string> Unplaced(Feed feed, PlaceColumn? place, UnknownValues unknown)
    {
        int[] lines = [.. unknown.Counts.Where(pair => pair.Key.List == place?.Namespace).Select(pair => pair.Value)];
        return lines.Length == 0 ? [] :
        [
            $"{CheckWords.Count(lines.Sum(line => (long)line), "ligne nomme", "lignes nomment")} un lieu dont aucun flux n'a donné la commune ({CheckWords.Count(lines.Length, "lieu", "lieux")}) : elle reste inconnue. "
            + $"Chargez le flux qui décrit ces lieux, puis « evaluation replay {feed.Code} ».",
        ];
    }

    private static string Placed(PlacedSince since) =>
        $"{CheckWords.Count(since.LineCount, "ligne", "lignes")} de {since.Feed}, lues quand la commune de leur lieu n'était pas connue, peuvent l'avoir maintenant : « evaluation replay {since.Feed} ».";
}
