using System.Data.Common;
using Dapper;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>The extension that spreads PostgreSQL over machines.</summary>
internal static class Citus
{
    /// <summary>Whether the star is to be spread: as the settings say, else where the extension is present.</summary>
    /// <exception cref="WarehouseFault">The settings ask for it and the database does not have it.</exception>
    internal static bool IsPresent(DbConnection connection, WarehouseSettings settings)
    {
        bool present = connection.ExecuteScalar<long>("select count(*) from pg_extension where extname = 'citus'") > 0;
        return settings.Distribute == true && !present
            ? throw new WarehouseFault("« distribute: true » demande Citus, que cette base PostgreSQL n'a pas : faites « create extension citus » en administrateur, ou retirez « distribute ».", kind: EngineFaultKind.Missing)
            : present && settings.Distribute != false;
    }
}
