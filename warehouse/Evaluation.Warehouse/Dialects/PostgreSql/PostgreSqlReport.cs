using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>What a PostgreSQL server says of itself.</summary>
internal static class PostgreSqlReport
{
    private const int OldestVersion = 140000;

    private const string Question =
        """
        select current_setting('server_version') as version, cast(current_setting('server_version_num') as integer) as number,
               cast(current_user as text) as user_name, current_database() as database, current_setting('server_encoding') as encoding,
               coalesce(cast(current_schema() as text), '') as schema, current_setting('statement_timeout') as statement_timeout,
               pg_is_in_recovery() as is_standby,
               exists (select 1 from pg_db_role_setting as s cross join unnest(s.setconfig) as c where s.setdatabase in (0, (select oid from pg_database where datname = current_database()))
                       and s.setrole in (0, (select oid from pg_roles where rolname = current_user)) and c = 'default_transaction_read_only=on') as only_reads,
               has_database_privilege(current_database(), 'create') as may_create,
               has_database_privilege(current_database(), 'temporary') as may_stage,
               exists (select 1 from pg_namespace where nspname = 'evaluation') as has_schema,
               coalesce((select has_schema_privilege(oid, 'usage') from pg_namespace where nspname = 'evaluation'), false) as may_use,
               coalesce((select has_schema_privilege(oid, 'create') from pg_namespace where nspname = 'evaluation'), false)
                 and not exists (select 1 from pg_class where relnamespace = (select oid from pg_namespace where nspname = 'evaluation') and relkind in ('r', 'p') and not pg_has_role(relowner, 'usage')) as may_change,
               coalesce((select bool_and(has_table_privilege(oid, 'select')) from pg_class where relnamespace = (select oid from pg_namespace where nspname = 'evaluation') and relkind in ('r', 'p')), false) as may_read,
               coalesce((select bool_and(has_table_privilege(oid, 'insert') and has_table_privilege(oid, 'update')) from pg_class where relnamespace = (select oid from pg_namespace where nspname = 'evaluation') and relkind in ('r', 'p')), false) as may_write,
               exists (select 1 from pg_roles where rolname = 'evaluation_loader') as has_loader,
               exists (select 1 from pg_roles where rolname = 'evaluation_reader') as has_reader,
               coalesce((select ssl from pg_stat_ssl where pid = pg_backend_pid()), false) as encrypted
        """;

    /// <summary>Asks it.</summary>
    internal static EngineReport Read(WarehouseSession session)
    {
        NpgsqlConnection connection = (NpgsqlConnection)session.Connection;
        Answers told = session.ReadText<Answers>(Question)[0];
        return new EngineReport(
            $"PostgreSQL {told.Version}{(session.Dialect is CitusDialect ? Citus.Described(session) : string.Empty)}",
            $"{connection.Host}:{connection.Port}, base {told.Database}, schéma {session.Dialect.Schema}",
            $"utilisateur {told.UserName}\u00a0: {Rights(told)}",
            told.Encrypted ? "liaison chiffrée (TLS)" : "liaison non chiffrée",
            [.. Missing(told, connection), .. session.Dialect is CitusDialect ? Citus.Missing(session) : []]);
    }

    private static string Rights(Answers told) =>
        !told.HasSchema ? told.MayCreate ? "peut créer l'entrepôt" : "ne peut pas créer l'entrepôt"
        : told switch
        {
            { MayUse: true, MayWrite: true, MayChange: true } => "lit, écrit et met à niveau l'entrepôt",
            { MayUse: true, MayWrite: true } => "lit et écrit l'entrepôt, ne peut pas le mettre à niveau",
            { MayUse: true, MayRead: true } => "lit l'entrepôt",
            _ => "ne peut pas lire l'entrepôt",
        };

    private static IEnumerable<string> Missing(Answers told, NpgsqlConnection connection) =>
    [
        .. If(told.Number < OldestVersion, $"PostgreSQL {told.Version} est trop ancien\u00a0: installez la version 14 ou une plus récente."),
        .. If(told.Encoding != "UTF8", $"La base est en {told.Encoding}\u00a0: recréez-la par «\u00a0create database {told.Database} encoding 'UTF8' template template0\u00a0»."),
        .. If(told.IsStandby, "Ce serveur est une copie qui n'accepte que la lecture\u00a0: nommez le serveur principal dans la chaîne de connexion."),
        .. If(told.OnlyReads, $"La base n'accepte que la lecture\u00a0: faites exécuter «\u00a0alter database {told.Database} reset default_transaction_read_only; alter role {told.UserName} reset default_transaction_read_only\u00a0»."),
        .. If(!told.HasSchema && !told.MayCreate, $"Cet utilisateur ne peut pas créer l'entrepôt\u00a0: faites exécuter «\u00a0grant create on database {told.Database} to {told.UserName}\u00a0»."),
        .. If(!told.MayStage, $"Cet utilisateur ne peut pas préparer de lignes\u00a0: faites exécuter «\u00a0grant temporary on database {told.Database} to {told.UserName}\u00a0»."),
        .. If(told.HasSchema && !(told.MayUse && told.MayRead), $"Cet utilisateur ne peut pas lire l'entrepôt\u00a0: faites exécuter «\u00a0grant {PostgreSqlRoles.Reader} to {told.UserName}\u00a0»."),
        .. If(told.HasSchema && !told.MayWrite, $"Cet utilisateur ne peut pas écrire dans l'entrepôt\u00a0: s'il doit charger, faites exécuter «\u00a0grant {PostgreSqlRoles.Loader} to {told.UserName}\u00a0»."),
        .. If(told.MayUse && told.Schema != "evaluation", "Quelque chose entre ce programme et le serveur ne lui laisse pas choisir son schéma (search_path)\u00a0: connectez-vous au serveur sans relais, ou à un relais par session."),
        .. If(told.StatementTimeout != "0", $"Le serveur arrête toute requête après {told.StatementTimeout}, ce qui peut couper un chargement\u00a0: faites exécuter «\u00a0alter role {told.UserName} set statement_timeout = 0\u00a0»."),
        .. If(told.HasSchema && !told.HasLoader, $"Le rôle de ceux qui chargent manque\u00a0: faites exécuter «\u00a0{string.Join("; ", PostgreSqlRoles.Statements(PostgreSqlRoles.Loader))}\u00a0»."),
        .. If(told.HasSchema && !told.HasReader, $"Le rôle de ceux qui lisent manque\u00a0: faites exécuter «\u00a0{string.Join("; ", PostgreSqlRoles.Statements(PostgreSqlRoles.Reader))}\u00a0»."),
        .. If(!told.Encrypted && !IsHere(connection.Host), "Rien n'est chiffré entre ce programme et le serveur\u00a0: ajoutez «\u00a0SSL Mode=VerifyFull\u00a0» à la chaîne de connexion."),
    ];

    private static string[] If(bool isSo, string sentence) => isSo ? [sentence] : [];

    private static bool IsHere(string? host) => host is null or "127.0.0.1" or "localhost" or "::1" || host.StartsWith('/');

    private sealed record Answers(
        string Version,
        int Number,
        string UserName,
        string Database,
        string Encoding,
        string Schema,
        string StatementTimeout,
        bool IsStandby,
        bool OnlyReads,
        bool MayCreate,
        bool MayStage,
        bool HasSchema,
        bool MayUse,
        bool MayChange,
        bool MayRead,
        bool MayWrite,
        bool HasLoader,
        bool HasReader,
        bool Encrypted);
}
