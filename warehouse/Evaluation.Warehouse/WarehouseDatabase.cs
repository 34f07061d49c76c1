using Evaluation.Warehouse.Copying;
using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse;

/// <summary>The star of one territory: opened for one job, closed after it.</summary>
public sealed class WarehouseDatabase : IDisposable
{
    private readonly TimeProvider _clock;
    private readonly WarehouseSettings _settings;

    private WarehouseDatabase(WarehouseSession session, WarehouseSettings settings, TimeProvider clock)
    {
        Session = session;
        _settings = settings;
        _clock = clock;
    }

    /// <summary>The open session.</summary>
    public WarehouseSession Session { get; }

    /// <summary>Opens the warehouse to write, alone, making or upgrading its tables.</summary>
    /// <exception cref="WarehouseFault">It is held by another process for too long, or is not one of ours.</exception>
    public static WarehouseDatabase Open(WarehouseSettings settings, TimeProvider clock)
    {
        WarehouseDatabase database = OpenToFill(settings, clock);
        try
        {
            CopyJournal.RequireFinished(database.Session);
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens the warehouse to write, alone, making or upgrading its tables, even where a copy has not filled it yet.</summary>
    internal static WarehouseDatabase OpenToFill(WarehouseSettings settings, TimeProvider clock)
    {
        WarehouseDatabase database = new(WarehouseOpening.Open(settings, readOnly: false, clock), settings, clock);
        try
        {
            new SchemaUpgrade(database.Session, StarDictionary.Current, clock).Run();
            return database;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Opens the warehouse to read.</summary>
    /// <exception cref="WarehouseFault">It does not exist, or is held by a writer for too long.</exception>
    public static WarehouseDatabase OpenReadOnly(WarehouseSettings settings, TimeProvider clock) =>
        new(Made(WarehouseOpening.Open(settings, readOnly: true, clock)), settings, clock);

    /// <summary>Key of the last load; 0 before the first.</summary>
    public int LatestLoad() => Session.LatestLoad();

    /// <summary>What the database behind it is, and whether it is safe to use.</summary>
    public EngineReport Describe() => Session.Dialect.Describe(Session, _settings);

    /// <summary>What a database is where no warehouse may be opened to write: asked without changing anything.</summary>
    /// <exception cref="WarehouseFault">Nobody lets us in.</exception>
    public static EngineReport Inspect(WarehouseSettings settings, TimeProvider clock)
    {
        using WarehouseSession session = WarehouseOpening.Open(settings, readOnly: true, clock);
        return session.Dialect.Describe(session, settings);
    }

    /// <summary>Begins a change of what we know.</summary>
    public WarehouseLoad BeginLoad(LoadKind kind, string subject) => WarehouseLoad.Begin(Session, kind, subject, _clock);

    /// <inheritdoc/>
    public void Dispose() => Session.Dispose();

    private static WarehouseSession Made(WarehouseSession session)
    {
        try
        {
            RequireMade(ExistingColumn.Of(session));
            return session;
        }
        catch
        {
            session.Dispose();
            throw;
        }
    }

    private static void RequireMade(ILookup<string, string> existing)
    {
        if (!existing.Contains("journal_schema"))
        {
            throw new WarehouseFault(
                "L'entrepôt n'existe pas encore dans cette base, ou l'utilisateur n'a pas le droit de le lire : chargez d'abord une livraison avec « evaluation load », ou demandez ce droit à l'administrateur.",
                kind: EngineFaultKind.Missing);
        }

        if (MissingColumn.First(existing, StarDictionary.Current.Tables.Where(table => table.Kind != TableKind.Staging)) is { } missing)
        {
            throw new WarehouseFault(
                $"L'entrepôt est à mettre à niveau\u00a0: il n'a pas [{missing}], qu'une version antérieure n'écrivait pas. Lancez «\u00a0evaluation check\u00a0» avec un compte qui peut y écrire, puis recommencez.");
        }
    }
}
