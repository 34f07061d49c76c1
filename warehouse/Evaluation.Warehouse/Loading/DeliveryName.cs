using System.Globalization;

namespace Evaluation.Warehouse.Loading;

/// <summary>
/// What a delivery is called. The name of its file may hold somebody's name, so it stays on the file alone: people read the delivery's number and
/// feed, and the journal keeps what sort of file it was.
/// </summary>
public static class DeliveryName
{
    private static readonly string[] Sorts = [".csv", ".txt", ".json", ".jsonl", ".geojson", ".xlsx", ".xlsm", ".xls", ".ods", ".xml", ".zip", ".gz"];

    /// <summary>What people read: <c>livraison 12 de partenaire/flux</c>.</summary>
    /// <param name="delivery">Its number; null while it has none.</param>
    /// <param name="feed">Its feed, as <c>partner/feed</c>.</param>
    public static string Of(int? delivery, string feed) =>
        delivery is int key ? string.Create(CultureInfo.InvariantCulture, $"livraison {key} de {feed}") : $"livraison de {feed}";

    /// <summary>What the journal keeps: the feed's own name, and the extension where it is one of those known.</summary>
    /// <param name="feed">Name of the feed, without its partner.</param>
    /// <param name="fileName">Name of the file.</param>
    public static string Kept(string feed, string fileName) =>
        Sorts.FirstOrDefault(sort => fileName.EndsWith(sort, StringComparison.OrdinalIgnoreCase)) is { } known ? feed + known : feed;
}
