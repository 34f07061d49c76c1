using System.Data.Common;
using Dapper;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>
/// Readers see the warehouse as it was when their statement began, and wait for nobody: snapshots, which the database must allow. Where it does not,
/// they wait until a load is over, and never see half of it either.
/// </summary>
internal static class SqlServerSnapshots
{
    /// <summary>What an administrator runs to allow them.</summary>
    internal const string Allow = "alter database current set allow_snapshot_isolation on";

    private const string State = "select cast(snapshot_isolation_state as int) as state from sys.databases where name = db_name()";
    private const int On = 1;

    /// <summary>Whether the database allows them.</summary>
    internal static bool AreAllowed(DbConnection connection) => connection.ExecuteScalar<int>(State) == On;

    /// <summary>Allows them where the user may; outside of any transaction.</summary>
    internal static void TryAllow(WarehouseSession session)
    {
        if (AreAllowed(session.Connection))
        {
            return;
        }

        try
        {
            _ = session.Connection.Execute(Allow);
        }
        catch (SqlException)
        {
            // Not ours to decide: the check says what the administrator has to run.
        }
    }

    /// <summary>Reads from snapshots on this connection, where the database allows them.</summary>
    internal static void Use(DbConnection connection)
    {
        if (AreAllowed(connection))
        {
            _ = connection.Execute("set transaction isolation level snapshot");
        }
    }
}
