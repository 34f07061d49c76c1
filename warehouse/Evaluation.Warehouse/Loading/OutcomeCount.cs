namespace Evaluation.Warehouse.Loading;

/// <summary>How many staged lines of a delivery had one outcome.</summary>
/// <param name="Outcome">The outcome, as statements tell it.</param>
/// <param name="LineCount">How many.</param>
internal sealed record OutcomeCount(string Outcome, long LineCount)
{
    /// <summary>What became of the lines of a delivery, by their counts and those of rows.</summary>
    internal static SettledRows Settled(IEnumerable<OutcomeCount> counts, long opened, long closed)
    {
        Dictionary<string, long> lines = counts.ToDictionary(row => row.Outcome, row => row.LineCount);
        return new SettledRows(lines.GetValueOrDefault("loaded"), lines.GetValueOrDefault("unchanged"), lines.GetValueOrDefault("stale"), lines.GetValueOrDefault("set_aside"), opened, closed);
    }
}
