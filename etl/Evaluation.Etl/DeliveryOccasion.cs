using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl;

/// <summary>Why lines are read: a delivery that just came, or one of the archive read again.</summary>
/// <param name="Kind">Delivery or replay.</param>
/// <param name="Replayed">The delivery read again; null for a new one.</param>
/// <param name="AsOf">How fresh the data are, as the person who loads says.</param>
public sealed record DeliveryOccasion(LoadKind Kind, ArchivedDelivery? Replayed, DateTime? AsOf)
{
    /// <summary>Why it is to be loaded past its hard thresholds; null when it is not.</summary>
    public string? Accepted { get; init; }
}
