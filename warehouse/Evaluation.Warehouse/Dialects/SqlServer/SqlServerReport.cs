using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>What a SQL Server says of itself.</summary>
internal static class SqlServerReport
{
    private const int OldestVersion = 15;

    /// <summary>Asks it.</summary>
    internal static EngineReport Read(WarehouseSession session)
    {
        SqlConnection connection = (SqlConnection)session.Connection;
        bool encrypted = new SqlConnectionStringBuilder(connection.ConnectionString).Encrypt != SqlConnectionEncryptOption.Optional;
        string user = session.ScalarText<string>("select cast(current_user as nvarchar(200)) as user_name") ?? string.Empty;
        return new EngineReport(
            $"SQL Server {connection.ServerVersion}",
            $"{connection.DataSource}, base {connection.Database}, schéma {session.Dialect.Schema}",
            $"utilisateur {user}{Rights(session)}",
            encrypted ? "liaison chiffrée (TLS)" : "liaison non chiffrée",
            Missing(connection, encrypted));
    }

    // A server that does not say what one may do says nothing here.
    private static string Rights(WarehouseSession session)
    {
        try
        {
            return session.ScalarText<int?>("select has_perms_by_name('evaluation', 'SCHEMA', 'INSERT') as may_write") switch
            {
                1 => "\u00a0: lit et écrit l'entrepôt",
                0 => "\u00a0: n'écrit pas dans l'entrepôt",
                _ => string.Empty,
            };
        }
        catch (WarehouseFault)
        {
            return string.Empty;
        }
    }

    private static List<string> Missing(SqlConnection connection, bool encrypted)
    {
        List<string> missing = [];
        if (int.Parse(connection.ServerVersion.Split('.')[0], System.Globalization.CultureInfo.InvariantCulture) < OldestVersion)
        {
            missing.Add($"SQL Server {connection.ServerVersion} est trop ancien\u00a0: installez la version 2019 ou une plus récente.");
        }

        if (!SqlServerSnapshots.AreAllowed(connection))
        {
            missing.Add($"Ceux qui lisent attendent la fin d'un chargement, faute d'instantanés\u00a0: faites exécuter «\u00a0{SqlServerSnapshots.Allow}\u00a0» dans cette base.");
        }

        if (!encrypted)
        {
            missing.Add("Rien n'oblige à chiffrer entre ce programme et le serveur\u00a0: retirez «\u00a0Encrypt=false\u00a0» de la chaîne de connexion.");
        }

        return missing;
    }
}
