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

    /// <summary>Its version and machines, behind the server's: part of a line.</summary>
    internal static string Described(WarehouseSession session) =>
        $", Citus {session.ScalarText<string>("select extversion from pg_extension where extname = 'citus'")} ({Workers(session)} machines)";

    /// <summary>What is missing of it.</summary>
    internal static IReadOnlyList<string> Missing(WarehouseSession session) => Workers(session) > 0
        ? []
        : ["Citus n'a aucune autre machine que celle-ci\u00a0: ajoutez-en par «\u00a0select citus_add_node('machine', 5432)\u00a0»."];

    private static long Workers(WarehouseSession session) => session.ScalarText<long>("select count(*) from pg_dist_node where isactive and noderole = 'primary' and groupid > 0");
}
