using Evaluation.Etl;

namespace Evaluation.Worker.Fetching;

/// <summary>What came of fetching a feed and loading what was fetched.</summary>
/// <param name="Feed">Code of the feed.</param>
/// <param name="HighWater">How far the warehouse went before, UTC; null when it held nothing, or the feed is not asked for changes.</param>
/// <param name="Notes">What else to know, in French sentences.</param>
/// <param name="Refusal">Why nothing could be fetched, in a French sentence; null when it could.</param>
/// <param name="Loads">What came of each delivery, in their order.</param>
internal sealed record FetchReport(string Feed, DateTime? HighWater, IReadOnlyList<string> Notes, string? Refusal, IReadOnlyList<LoadReport> Loads)
{
    /// <summary>Whether nothing was refused, by the partner or by us.</summary>
    internal bool IsGood => Refusal is null && Loads.All(load => load.Refusal is null);
}
