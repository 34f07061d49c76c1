namespace Evaluation.Indicators.Values;

/// <summary>How many of the deliveries expected for a figure were received.</summary>
/// <param name="Received">Deliveries received.</param>
/// <param name="Expected">Deliveries expected by the agreed calendar; 0 when none is agreed.</param>
public sealed record Coverage(int Received, int Expected)
{
    /// <summary>Received over expected, from 0 to 1; null when nothing is expected.</summary>
    public decimal? Share => Expected == 0 ? null : (decimal)Received / Expected;
}
