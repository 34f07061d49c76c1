using Evaluation.Etl.Partners;
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

    /// <summary>The file being received; null for one read again.</summary>
    public string? Path { get; init; }

    /// <summary>Whether it only brings corrections of some lines, whatever its feed says it carries: absence from it closes nothing.</summary>
    public bool OnlyCorrects { get; init; }

    /// <summary>The delivery some of whose lines it corrects, whose freshness is its own; null when the file names none.</summary>
    public ArchivedDelivery? Corrected { get; init; }

    /// <summary>Whether absence from it may close rows, where its feed says so. A delivery read again never claims more than it did.</summary>
    internal bool MayClaimWhole => !OnlyCorrects && Corrected is null && Replayed?.ClaimsWhole != 0;

    /// <summary>Whether it brings some lines of another delivery again: shares and volumes of so few say nothing of the partner's deliveries.</summary>
    internal bool IsCorrection(Feed feed) => OnlyCorrects || Corrected is not null || (Replayed?.ClaimsWhole == 0 && feed.Definition.Carries.Kind != CarriesKind.Changes);
}
