using Evaluation.Etl;
using Evaluation.Etl.Deliveries;
using Evaluation.Etl.Erasing;
using Evaluation.Etl.Pseudonyms;
using Evaluation.Etl.Returns;
using Evaluation.Indicators.Contracts;
using Evaluation.Warehouse;
using Evaluation.Warehouse.Texts;

namespace Evaluation.Worker.Folder;

/// <summary>A territory folder opened for one job: its warehouse knows everything that the folder declares.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly TimeProvider _clock;

    private Workplace(TerritoryFolder folder, WarehouseDatabase database, TimeProvider clock)
    {
        Folder = folder;
        Database = database;
        _clock = clock;
    }

    /// <summary>The folder.</summary>
    internal TerritoryFolder Folder { get; }

    /// <summary>Its warehouse.</summary>
    internal WarehouseDatabase Database { get; }

    /// <summary>Opens the warehouse of a folder to write and tells it what is declared.</summary>
    internal static Workplace Open(string path, TimeProvider clock)
    {
        TerritoryFolder folder = Purged(path, clock);
        Workplace workplace = new(folder, WarehouseDatabase.Open(folder.Warehouse(), clock), clock);
        try
        {
            TellGone(new DeclaredLoad(workplace.Database, clock).Register(folder.Partners, Declared(folder, workplace.Database)));
            return workplace;
        }
        catch
        {
            workplace.Dispose();
            throw;
        }
    }

    /// <summary>Opens the warehouse of a folder to look at what is declared beside what it knows; what is new is told to it by whatever is done next.</summary>
    /// <exception cref="Evaluation.Declared.DefinitionFaultException">A text changed under the same version.</exception>
    internal static Workplace OpenToCheck(string path, TimeProvider clock)
    {
        TerritoryFolder folder = Purged(path, clock);
        Workplace workplace = new(folder, WarehouseDatabase.Open(folder.Warehouse(), clock), clock);
        try
        {
            TellGone(new DeclaredLoad(workplace.Database, clock).Check(folder.Partners, Declared(folder, workplace.Database)));
            return workplace;
        }
        catch
        {
            workplace.Dispose();
            throw;
        }
    }

    /// <summary>Opens the warehouse of a folder to read what it knows.</summary>
    internal static Workplace OpenReadOnly(string path, TimeProvider clock)
    {
        TerritoryFolder folder = Purged(path, clock);
        return new Workplace(folder, WarehouseDatabase.OpenReadOnly(folder.Warehouse(), clock), clock);
    }

    /// <summary>What loads deliveries into it.</summary>
    internal PartnerLoad Loader() =>
        new(Database, new DeliveryArchive(Folder.Archive), Key(), Folder.Settings.Territory, _clock, Folder.Originals(_clock));

    /// <summary>What sends rejected lines back to the partners.</summary>
    internal PartnerReturns Returns() =>
        new(Database.Session, new DeliveryArchive(Folder.Archive), Folder.Originals(_clock), Folder.Settings.Returns);

    /// <summary>What erases persons from it.</summary>
    internal Erasure Erasing() =>
        new(Database, new DeliveryArchive(Folder.Archive), Folder.Partners, Key(), Folder.Originals(_clock));

    /// <summary>Lost keys of pseudonyms by which the warehouse knows persons.</summary>
    /// <exception cref="PseudonymKeyFault">The key of the folder is missing, or not the one by which the warehouse knows its persons.</exception>
    internal IReadOnlyList<string> LostKeys() => HeldPersons.Require(Database.Session, Folder.Key(), Folder.Settings.LostKeys);

    /// <inheritdoc/>
    public void Dispose() => Database.Dispose();

    private PseudonymKey Key()
    {
        PseudonymKey key = Folder.Key();
        HeldPersons.Require(Database.Session, key, Folder.Settings.LostKeys);
        return key;
    }

    // A plan that changed its name is another one: the former holds no longer. No more does an indicator that nobody declares.
    private static IReadOnlyList<DeclaredText> Declared(TerritoryFolder folder, WarehouseDatabase database) =>
    [
        .. folder.Declared,
        .. from kind in new[] { DeclaredTextFiles.PlanKind, ContractText.Kind }
           from gone in DeclaredTexts.Names(database.Session, kind).Except(folder.Declared.Where(text => text.Kind == kind).Select(text => text.Name))
           select DeclaredText.None(kind, gone, gone),
    ];

    // A file renamed by mistake would take what it says away without a word.
    private static void TellGone(IReadOnlyList<DeclaredText> changes)
    {
        foreach (DeclaredText gone in changes.Where(text => text is { Version: null, Text.Body: "" } && !text.Name.EndsWith(".sql", StringComparison.Ordinal)))
        {
            string what = gone.Kind switch
            {
                DeclaredTextFiles.PlanKind => $"Le plan [{gone.Name}]",
                ContractText.Kind => $"L'indicateur [{gone.Name}]",
                _ => $"[{gone.File}]",
            };
            Console.Error.WriteLine($"{what} n'est plus dans le dossier\u00a0: ce qu'il disait ne vaut plus. Remettez-le sous ce nom s'il devait y rester.");
        }
    }

    // Nobody has to remember what must not stay: whoever opens the folder deletes what is over.
    private static TerritoryFolder Purged(string path, TimeProvider clock)
    {
        TerritoryFolder folder = TerritoryFolder.Read(path);
        folder.Originals(clock).Purge();
        return folder;
    }
}
