using System.Data.Common;
using Evaluation.DuckDb;
using Evaluation.Warehouse.Dialects.DuckDb;
using Evaluation.Warehouse.Dialects.PostgreSql;
using Evaluation.Warehouse.Dialects.SqlServer;
using Microsoft.Data.SqlClient;
using Npgsql;

namespace Evaluation.Warehouse.Dialects;

/// <summary>Tells what an error of a database means, by the driver that threw it.</summary>
public static class EngineFaults
{
    /// <summary>What it means, and the sentence for the person who must act.</summary>
    public static EngineFault Explain(DbException fault) => fault switch
    {
        DuckDbException duckDb => DuckDbFaults.Explain(duckDb),
        NpgsqlException postgreSql => PostgreSqlFaults.Explain(postgreSql),
        SqlException sqlServer => SqlServerFaults.Explain(sqlServer),
        _ => new EngineFault(EngineFaultKind.Other, $"La base de données a refusé : {fault.Message}"),
    };

    /// <summary>What an error means, whether it is the driver's own or was told in a sentence already; null when no database is behind it.</summary>
    public static EngineFault? Of(Exception error) => error switch
    {
        WarehouseFault told => new EngineFault(told.Kind, told.Message),
        DbException fault => Explain(fault),
        _ => null,
    };

    /// <summary>The error as a fault of the warehouse.</summary>
    internal static WarehouseFault ToFault(DbException fault)
    {
        EngineFault explained = Explain(fault);
        return new WarehouseFault(explained.Sentence, fault, explained.Kind);
    }
}
