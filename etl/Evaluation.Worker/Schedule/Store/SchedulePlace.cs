using Evaluation.Warehouse;
using Evaluation.Worker.Folder;

namespace Evaluation.Worker.Schedule.Store;

/// <summary>Where the schedule is kept: a small SQLite file beside a DuckDB warehouse, the schema <c>quartz</c> of a server otherwise.</summary>
/// <param name="Engine">The engine of the warehouse; DuckDB stands for the file beside it.</param>
/// <param name="ConnectionString">How it is opened; may hold a password.</param>
internal sealed record SchedulePlace(Engine Engine, string ConnectionString)
{
    /// <summary>Prefix of Quartz's own tables.</summary>
    internal string TablePrefix => IsEmbedded ? "QRTZ_" : "quartz.qrtz_";

    /// <summary>Whether it is a file, so that one process alone may run the schedule.</summary>
    internal bool IsEmbedded => Engine == Engine.DuckDb;

    /// <summary>The place of a folder's schedule.</summary>
    internal static SchedulePlace Of(TerritoryFolder folder)
    {
        WarehouseSettings warehouse = folder.Warehouse();
        return warehouse.Engine == Engine.DuckDb
            ? new SchedulePlace(Engine.DuckDb, $"Data Source={warehouse.Location}.schedule.db;Default Timeout=30")
            : new SchedulePlace(warehouse.Engine, warehouse.Location);
    }

    /// <summary>Never prints the connection string.</summary>
    public override string ToString() => Engine.ToString();
}
