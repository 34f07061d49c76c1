using Evaluation.Warehouse.Loading;

namespace Evaluation.Warehouse.Erasing;

/// <summary>Copies of the archive that erasures replace.</summary>
public static class ErasedCopies
{
    /// <summary>Every delivery of a feed, withdrawn ones too: the archive keeps a copy of each.</summary>
    public static IReadOnlyList<ArchivedDelivery> Archived(WarehouseSession session, string feed) => session.Read<ArchivedDelivery>("erase/archived", new { feed });

    /// <summary>Names the copy that replaces the one kept of a delivery; the hash of what was received stays.</summary>
    public static void Replace(WarehouseLoad load, ArchivedDelivery delivery, string sha256)
    {
        load.Execute("erase/replace-copy", new { delivery = delivery.DeliveryKey, archive = sha256 });
        load.Execute("erase/insert-copy", new { load = load.Key, delivery = delivery.DeliveryKey, former = delivery.ArchiveSha256, archive = sha256 });
    }

    /// <summary>Copies replaced that nothing refers to any more, to be removed from the archive.</summary>
    public static IReadOnlyList<string> Former(WarehouseSession session) => session.Read<string>("erase/former-copies");
}
