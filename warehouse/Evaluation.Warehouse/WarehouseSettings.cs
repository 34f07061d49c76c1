namespace Evaluation.Warehouse;

/// <summary>Where the warehouse is and how much of the machine it may use.</summary>
/// <param name="Engine">The database it lives in.</param>
/// <param name="Location">The file, or <c>:memory:</c> for one that vanishes (DuckDB); the connection string (servers).</param>
/// <param name="MemoryMegabytes">What an embedded engine may hold in memory before it spills to disk beside the file.</param>
/// <param name="Threads">Threads of an embedded engine.</param>
/// <param name="Patience">How long to wait for another who writes.</param>
/// <param name="Distribute">Whether PostgreSQL spreads the star by Citus; null to do so where the extension is present.</param>
public sealed record WarehouseSettings(Engine Engine, string Location, int MemoryMegabytes, int Threads, TimeSpan Patience, bool? Distribute = null)
{
    private static readonly TimeSpan UsualPatience = TimeSpan.FromSeconds(30);

    /// <summary>A DuckDB file with the usual limits: 224 MB, two threads, 30 seconds of patience.</summary>
    public static WarehouseSettings At(string path) => new(Engine.DuckDb, path, 224, 2, UsualPatience);

    /// <summary>A server with the usual patience of 30 seconds.</summary>
    public static WarehouseSettings On(Engine engine, string connectionString) => new(engine, connectionString, 224, 2, UsualPatience);

    /// <summary>Never prints the connection string, which may hold a password.</summary>
    public override string ToString() => Engine == Engine.DuckDb ? $"{Engine} {Location}" : Engine.ToString();
}
