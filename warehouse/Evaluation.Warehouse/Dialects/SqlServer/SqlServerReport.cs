using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>What a SQL Server says of itself.</summary>
internal static class SqlServerReport
{
    /// <summary>Asks it.</summary>
    internal static EngineReport Read(WarehouseSession session)
    {
        SqlConnection connection = (SqlConnection)session.Connection;
        SqlConnectionStringBuilder written = new(connection.ConnectionString);
        string user = session.ScalarText<string>("select cast(current_user as nvarchar(200))") ?? string.Empty;
        bool encrypted = written.Encrypt != SqlConnectionEncryptOption.Optional;
        List<string> missing = [];
        if (!encrypted)
        {
            missing.Add("Rien n'oblige à chiffrer entre ce programme et le serveur : retirez « Encrypt=false » de la chaîne de connexion.");
        }

        return new EngineReport(
            $"SQL Server {connection.ServerVersion}",
            $"{connection.DataSource}, base {connection.Database}, schéma {session.Dialect.Schema}",
            $"utilisateur {user}",
            encrypted ? "liaison chiffrée (TLS)" : "liaison non chiffrée",
            missing);
    }
}
