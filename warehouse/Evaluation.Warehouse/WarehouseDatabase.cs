using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Opening;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse;

/// <summary>The star of one territory: opened for one job, closed after it.</summary>
public sealed class WarehouseDatabase : IDisposable
{
    private readonly TimeProvider _clock;

    private WarehouseDatabase(WarehouseSession session, TimeProvider clock)
    {
        Session = session;
        _clock = clock;
    }

    /// <summary>The open session.</summary>
    public WarehouseSession Session { get; }

    /// <summary>Opens the warehouse to write, alone, making or upgrading its tables.</summary>
    /// <exception cref="WarehouseFault">It is held by another process for too long, or is not one of ours.</exception>
    public static WarehouseDatabase Open(WarehouseSettings settings, TimeProvider clock)
    {
        WarehouseDatabase database = new(WarehouseOpening.Open(settings, readOnly: false, clock), clock);
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
        new(WarehouseOpening.Open(settings, readOnly: true, clock), clock);

    /// <summary>Key of the last load; 0 before the first.</summary>
    public int LatestLoad() => Session.Scalar<int>("journal/latest-load");

    /// <summary>Begins a change of what we know.</summary>
    public WarehouseLoad BeginLoad(LoadKind kind, string subject) => WarehouseLoad.Begin(Session, kind, subject, _clock);

    /// <inheritdoc/>
    public void Dispose() => Session.Dispose();
}
