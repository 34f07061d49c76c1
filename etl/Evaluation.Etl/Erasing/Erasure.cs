using System.Globalization;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Returns;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Erasing;
using Evaluation.Warehouse.Loading;

namespace Evaluation.Etl.Erasing;

/// <summary>
/// ★ Erases persons everywhere: copies of the archive are written again first, then one load removes the rows, lists the persons and names the new
/// copies, then the former copies go. Stopped in between, it is done again by the same command, which begins by removing what is left of the former.
/// </summary>
/// <param name="database">The warehouse.</param>
/// <param name="archive">Where originals are kept.</param>
/// <param name="catalog">The partners.</param>
/// <param name="key">Makes pseudonyms.</param>
/// <param name="originals">Originals that wait to go back.</param>
public sealed class Erasure(WarehouseDatabase database, DeliveryArchive archive, PartnerCatalog catalog, PseudonymKey key, InboxOriginals originals)
{
    /// <summary>What would be removed, without changing anything; the archive is not looked at.</summary>
    public ErasureOutcome Look(IReadOnlyList<PersonPseudonym> persons, ErasureReason reason)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Erasure, Subject(reason));
        return new ErasureOutcome(null, PersonErasure.Run(load, persons, reason), 0, 0, 0, [], Orphans());
    }

    /// <summary>Erases persons.</summary>
    /// <param name="persons">Their pseudonyms.</param>
    /// <param name="reason">Why.</param>
    public ErasureOutcome Run(IReadOnlyList<PersonPseudonym> persons, ErasureReason reason)
    {
        RemoveFormer();
        List<string> unread = [];
        IReadOnlyList<NewCopy> copies = Rewrite(ErasedPersons.Of(persons), unread);
        using WarehouseLoad load = database.BeginLoad(LoadKind.Erasure, Subject(reason));
        ErasedRows rows = PersonErasure.Run(load, persons, reason);
        foreach (NewCopy copy in copies)
        {
            ErasedCopies.Replace(load, copy.Delivery, copy.Sha256);
        }

        load.Complete(LoadOutcome.Nothing with { RowsClosed = rows.Total });
        RemoveFormer();
        return new ErasureOutcome(load.Key, rows, copies.Count, copies.Sum(copy => copy.Lines), originals.Delete(Named().Select(pair => pair.Delivery.ReceivedSha256)), unread, Orphans());
    }

    private static string Subject(ErasureReason reason) => reason == ErasureReason.Asked ? "à la demande d'une personne" : "durée de conservation dépassée";

    private IEnumerable<(Feed Feed, ArchivedDelivery Delivery)> Named() =>
        from feed in catalog.Feeds
        where feed.Definition.Persons.Count > 0
        from delivery in ErasedCopies.Archived(database.Session, feed.Code)
        select (feed, delivery);

    private List<NewCopy> Rewrite(ErasedPersons erased, List<string> unread)
    {
        ArchiveErasure writing = new(archive, key, ObeyedList.Always(erased));
        List<NewCopy> copies = [];
        foreach ((Feed feed, ArchivedDelivery delivery) in Named().ToList())
        {
            try
            {
                if (!erased.IsEmpty && writing.Rewrite(feed, delivery) is { } written)
                {
                    copies.Add(new NewCopy(delivery, written.Sha256, written.Lines));
                }
            }
            catch (DeliveryFault fault)
            {
                unread.Add(string.Create(CultureInfo.InvariantCulture, $"livraison {delivery.DeliveryKey} ({feed.Code})\u00a0: {fault.Message}"));
            }
        }

        return copies;
    }

    private void RemoveFormer()
    {
        foreach (string sha256 in ErasedCopies.Former(database.Session))
        {
            archive.Remove(sha256);
        }
    }

    private IReadOnlyList<PersonNamespace> Orphans()
    {
        IReadOnlySet<string> named = new PersonIdentity(catalog).Namespaces;
        return [.. PersonNamespace.Read(database.Session).Where(held => !named.Contains(held.Namespace) || held.KeyId != key.KeyId)];
    }

    private sealed record NewCopy(ArchivedDelivery Delivery, string Sha256, int Lines);
}
