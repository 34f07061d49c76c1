using Evaluation.Etl.Checking;
using Evaluation.Etl.Conforming;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Erasing;
using Evaluation.Etl.Journal;
using Evaluation.Etl.Mapping;
using Evaluation.Etl.Mapping.Rows;
using Evaluation.Etl.Partners;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Returns;
using Evaluation.Etl.Telemetry;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Erasing;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;
using Evaluation.Warehouse.Territories;

namespace Evaluation.Etl;

/// <summary>★ The steps of a delivery: received and archived, read, mapped and checked, settled against what is held, journalled.</summary>
/// <param name="database">The warehouse.</param>
/// <param name="archive">Where originals are kept.</param>
/// <param name="key">Makes pseudonyms; null when no feed names anybody.</param>
/// <param name="territory">The territory, whose clock counts where a commune is unknown.</param>
/// <param name="clock">Tells when a delivery was received.</param>
/// <param name="originals">Where originals with rejected lines wait to go back; null when none are kept.</param>
public sealed class PartnerLoad(WarehouseDatabase database, DeliveryArchive archive, PseudonymKey? key, TerritoryId territory, TimeProvider clock, InboxOriginals? originals = null)
{
    private readonly PlaceZones _zones = PlaceZones.Of(database.Session, territory);

    /// <summary>Loads a file that a partner delivered.</summary>
    /// <param name="feed">The feed it came by.</param>
    /// <param name="path">The file.</param>
    /// <param name="asOf">How fresh its data are, where the file does not say it.</param>
    /// <param name="progress">Hears how many lines were read.</param>
    /// <param name="accepted">Why it is to be loaded past its hard thresholds; null when it is not.</param>
    /// <param name="onlyCorrects">Whether it only brings corrections of some lines, so that absence from it closes nothing; a file that we sent back says so itself.</param>
    public LoadReport Load(Feed feed, string path, DateTime? asOf = null, IProgress<long>? progress = null, string? accepted = null, bool onlyCorrects = false) => DeliveryStep.Take(feed, LoadKind.Delivery, () =>
    {
        try
        {
            Feed delivered = ReturnedWorkbook.AsDelivered(feed, path);
            using DeliveryIntake intake = Steps.Do("receive", () => DeliveryIntake.Receive(delivered, path, archive, key), feed);
            return Take(delivered, intake, new DeliveryOccasion(LoadKind.Delivery, null, asOf) { Path = path, Accepted = accepted, OnlyCorrects = onlyCorrects }, progress);
        }
        catch (DeliveryFault fault)
        {
            return Refuse(feed, null, Path.GetFileName(path), fault);
        }
    });

    /// <summary>Maps an archived delivery again under today's declared files.</summary>
    public LoadReport Replay(Feed feed, ArchivedDelivery delivery, IProgress<long>? progress = null) => DeliveryStep.Take(feed, LoadKind.Replay, () =>
    {
        try
        {
            KeptOriginal kept = new(delivery.ReceivedSha256, delivery.ArchiveSha256, delivery.ByteCount);
            Feed delivered = ReturnedWorkbook.AsReplayed(feed, delivery.FileName);
            using DeliveryIntake intake = Steps.Do("receive", () => DeliveryIntake.Again(delivered, delivery.FileName, kept, archive, key), feed);
            return Take(delivered, intake, new DeliveryOccasion(LoadKind.Replay, delivery, null), progress);
        }
        catch (DeliveryFault fault)
        {
            return Refuse(feed, delivery.DeliveryKey, delivery.FileName, fault);
        }
    });

    private LoadReport Take(Feed feed, DeliveryIntake intake, DeliveryOccasion said, IProgress<long>? progress)
    {
        using WarehouseLoad load = database.BeginLoad(said.Kind, feed.Code);
        DeliveryKeys keys = DeliveryKeys.Read(load, feed, said.Replayed?.DeliveryKey);
        load.Subject = DeliveryName.Of(keys.Delivery, feed.Code);
        DeliveryOccasion occasion = CorrectedDelivery.Heard(load.Session, keys.Feed, intake, said);
        ColumnPlaces places = new(feed.Definition, intake.Reader.Columns);
        LineValues line = new(intake.Reader, places, feed.Definition);
        UnknownValues unknown = new();
        int? day = DeliveryScopes.Day(feed, intake, occasion, clock, _zones);
        ObeyedList erased = new(ErasedPersons.Read(load.Session, key?.KeyId, erasedAt => _zones.DayAt([], erasedAt)), _zones, intake.Reader.Preamble, day);
        using IFactDelivery fact = Begin(load, keys, feed, intake, places, line, unknown, day, erased);
        DeliveryLines lines = new(feed, intake, places, line, Known(load, feed, keys, occasion), ErasedLines.Of(feed, intake.Reader, places, key, erased));
        (int From, int To)? days = Steps.Do("read", () => Read(lines, fact, progress), feed);
        lines.Reject(fact.RejectedAtEnd);
        DeliveryScope scope = DeliveryScopes.Of(feed, intake, lines, occasion, keys, days, day, clock);
        KeptOriginal copy = intake.Close();
        if (occasion.Replayed is null && DeliveryJournal.Find(database.Session, keys.Feed, copy.ReceivedSha256, DeliveryScopes.SaidAsOf(feed, intake, occasion)) is { } held)
        {
            return LoadReport.Saying(feed.Code, held.DeliveryKey, [$"Déjà reçu (livraison {held.DeliveryKey}, chargement {held.LoadKey}) : rien n'a changé."], null);
        }

        Journal(load, scope, intake, copy, feed, occasion);
        SettledRows settled = Steps.Do("settle", () => fact.Settle(scope, DeliveryJournal.IsFreshest(load, scope)), feed);
        UnknownJournal.Write(load, scope.DeliveryKey, unknown);
        IReadOnlyList<CheckResult> checks = occasion.IsCorrection(feed) ? []
            : Steps.Do("check", () => new DeliveryChecks(load, feed, places, intake.Reader, keys).Judge(lines, unknown, occasion), feed);
        new TheirsAgainstOurs(load, feed).Compare(settled);
        LoadOutcome outcome = new(lines.Read, settled.Loaded, settled.Unchanged, settled.Stale, settled.SetAside, lines.Rejected, settled.RowsOpened, settled.RowsClosed);
        KeepOriginal(occasion, copy, lines);
        IReadOnlyList<string> notes = PlaceNotes.Of(load.Session, feed, unknown);
        int completed = Steps.Do("complete", () => Complete(load, outcome, scope), feed);
        return new LoadReport(feed.Code, completed, scope.DeliveryKey, outcome, lines.FirstFaults, PlaceNotes.Others(feed, unknown), Notes([.. ColumnNotes.Of(feed, places, intake.Reader), .. notes], scope, lines), null) { Checks = checks };
    }

    private static (int From, int To)? Read(DeliveryLines lines, IFactDelivery fact, IProgress<long>? progress)
    {
        lines.Walk(fact, progress);
        return fact.Finish();
    }

    private static int Complete(WarehouseLoad load, LoadOutcome outcome, DeliveryScope scope)
    {
        load.Complete(outcome, scope.DeliveryKey);
        return load.Key;
    }

    private IFactDelivery Begin(WarehouseLoad load, DeliveryKeys known, Feed feed, DeliveryIntake intake, ColumnPlaces places, LineValues line, UnknownValues unknown, int? day, ObeyedList erased)
    {
        if (feed.Definition.Activity is null)
        {
            RowContext context = new(load, feed, places, intake.Reader.Preamble, day, unknown) { Key = key, Erased = erased };
            return new RowDelivery(load, known, new RowMapper(intake.Reader, line, context), context);
        }

        ActivityKeys keys = new(load, feed, key, unknown, erased);
        return new ActivityDelivery(load, known, new ActivityMapper(feed.Definition, intake.Reader, places, line, keys, _zones, DeliveryScopes.Declared(feed, intake)), keys);
    }

    // A line recognised by its hash is not mapped: only where absence closes nothing, and a line has an identifier of its own, may it be.
    // Replayed, a line may say more than it did, where it names a place that another feed described since.
    private static KnownLines Known(WarehouseLoad load, Feed feed, DeliveryKeys keys, DeliveryOccasion occasion) =>
        (occasion.Replayed is null || feed.Definition.Activity?.Place is null) && feed.Definition is { Carries.Kind: CarriesKind.Changes, Identity.OtherwiseContent: false, Activity.GroupedBy.Count: 0 } ? KnownLines.Of(load, keys.Feed) : KnownLines.None;

    private void Journal(WarehouseLoad load, DeliveryScope scope, DeliveryIntake intake, KeptOriginal copy, Feed feed, DeliveryOccasion occasion)
    {
        if (occasion.Replayed is null)
        {
            DeliveryJournal.Write(load, scope, new DeliveryReceived(DeliveryName.Kept(feed.Definition.Name, intake.FileName), copy.ReceivedSha256, copy.ArchiveSha256, copy.ByteCount, clock.GetUtcNow().UtcDateTime, feed.DefinitionSha256()));
        }
    }

    // An archive that holds the file as received needs no second copy of it.
    private void KeepOriginal(DeliveryOccasion occasion, KeptOriginal copy, DeliveryLines lines)
    {
        if (occasion.Path is not null && lines.Rejected > 0 && copy.ReceivedSha256 != copy.ArchiveSha256)
        {
            originals?.Keep(occasion.Path, copy.ReceivedSha256);
        }
    }

    // The file is not named: whoever loaded it knows which it was, by its order or by the note left beside it.
    private LoadReport Refuse(Feed feed, int? replayed, string fileName, DeliveryFault fault)
    {
        string delivery = replayed is int key ? $"livraison [{key}], " : string.Empty;
        string sentence = $"Partenaire [{feed.Partner.Code}], flux [{feed.Definition.Name}], {delivery}{fault.Message}";
        RefusalJournal.Write(database, feed.Code, DeliveryName.Kept(feed.Definition.Name, fileName), sentence, clock);
        return LoadReport.Saying(feed.Code, null, [], sentence);
    }

    private static IReadOnlyList<string> Notes(IReadOnlyList<string> columns, DeliveryScope scope, DeliveryLines lines) =>
    [
        .. columns,
        .. scope.NamesAll || !scope.ClaimsWhole ? [] : new[] { $"Lignes sans identifiant lisible : {lines.Nameless}. Rien n'a été fermé pour absence ; corrigez-les et redonnez le fichier." },
    ];
}
