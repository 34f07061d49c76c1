using Evaluation.Etl.Deliveries;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Returns;

/// <summary>Finds the delivery that a returned file corrects.</summary>
internal static class CorrectedDelivery
{
    /// <summary>The occasion, told which delivery the file corrects where it says so.</summary>
    /// <exception cref="DeliveryFault">The delivery it names isn't one of this feed.</exception>
    public static DeliveryOccasion Heard(WarehouseSession session, int feedKey, DeliveryIntake intake, DeliveryOccasion occasion) => intake.Reader.Corrects is not int delivery
        ? occasion
        : occasion with
        {
            Corrected = DeliveryJournal.OfFeed(session, feedKey).FirstOrDefault(held => held.DeliveryKey == delivery)
                ?? throw new DeliveryFault($"le fichier corrige la livraison [{delivery}], qui n'est pas ou plus une livraison de ce flux ; chargez-le par le flux dont il vient, ou supprimez ses quatre premières colonnes et chargez-le avec --correction"),
        };
}
