using Evaluation.DuckDb;

namespace Evaluation.Warehouse.Opening;

/// <summary>Opens the file of the warehouse, waiting for another process that holds it.</summary>
internal static class WarehouseOpening
{
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(250);

    /// <summary>Opens, or says in a sentence why it can't be.</summary>
    internal static DuckDbConnection Open(WarehouseSettings settings, bool readOnly, TimeProvider clock)
    {
        long start = clock.GetTimestamp();
        while (true)
        {
            DuckDbConnection connection = new(ConnectionString(settings, readOnly));
            try
            {
                connection.Open();
                return connection;
            }
            catch (DuckDbException fault) when (fault.Kind == DuckDbErrorKind.Lock && clock.GetElapsedTime(start) < settings.Patience)
            {
                connection.Dispose();
                Thread.Sleep(Pause);
            }
            catch (DuckDbException fault)
            {
                connection.Dispose();
                throw new WarehouseFault(Sentence(settings, fault), fault);
            }
        }
    }

    // One who only reads has no business with any file but the warehouse: no COPY, no ATTACH, no read_csv.
    private static string ConnectionString(WarehouseSettings settings, bool readOnly) => new DuckDbConnectionStringBuilder
    {
        DataSource = settings.Path,
        AccessMode = readOnly ? DuckDbAccessMode.ReadOnly : DuckDbAccessMode.ReadWrite,
        MemoryLimit = $"{settings.MemoryMegabytes}MB",
        Threads = settings.Threads,
        ["preserve_insertion_order"] = "false",
        ["enable_external_access"] = readOnly ? "false" : "true",
    }.ConnectionString;

    private static string Sentence(WarehouseSettings settings, DuckDbException fault) => fault.Kind switch
    {
        DuckDbErrorKind.Lock => $"L'entrepôt [{settings.Path}] est occupé depuis {settings.Patience.TotalSeconds:0} s par un autre programme : {fault.Message} Attendez qu'il finisse ou arrêtez-le, puis recommencez.",
        DuckDbErrorKind.MissingFile => $"L'entrepôt [{settings.Path}] n'existe pas encore : chargez d'abord une livraison avec « evaluation load ».",
        DuckDbErrorKind.NotADatabase => $"Le fichier [{settings.Path}] n'est pas un entrepôt DuckDB : vérifiez « database » dans evaluation.yaml.",
        _ => $"L'entrepôt [{settings.Path}] ne s'ouvre pas : {fault.Message}",
    };
}
