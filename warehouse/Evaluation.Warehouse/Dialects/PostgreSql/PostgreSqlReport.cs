using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>What a PostgreSQL server says of itself.</summary>
internal static class PostgreSqlReport
{
    /// <summary>Asks it.</summary>
    internal static EngineReport Read(WarehouseSession session)
    {
        NpgsqlConnection connection = (NpgsqlConnection)session.Connection;
        Answers told = session.ReadText<Answers>(
            """
            select version() as version, cast(current_user as text) as user_name,
                   has_database_privilege(current_database(), 'CREATE') as may_create,
                   coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted
            """)[0];
        List<string> missing = [];
        if (!told.Encrypted && connection.Host is not ("127.0.0.1" or "localhost" or "::1") && connection.Host?.StartsWith('/') != true)
        {
            missing.Add("Rien n'est chiffré entre ce programme et le serveur : ajoutez « SSL Mode=VerifyFull » à la chaîne de connexion.");
        }

        return new EngineReport(
            told.Version.Split(',')[0],
            $"{connection.Host}:{connection.Port}, base {connection.Database}, schéma {session.Dialect.Schema}",
            $"utilisateur {told.UserName}{(told.MayCreate ? ", peut créer le schéma" : string.Empty)}",
            told.Encrypted ? "liaison chiffrée (TLS)" : "liaison non chiffrée",
            missing);
    }

    private sealed record Answers(string Version, string UserName, bool MayCreate, bool Encrypted);
}
