using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>What PostgreSQL's errors mean, by their SQLSTATE.</summary>
internal static class PostgreSqlFaults
{
    private const string IdleInTransactionSessionTimeout = "25P03";

    /// <summary>An error of a statement.</summary>
    internal static EngineFault Explain(NpgsqlException fault) => fault switch
    {
        PostgresException told => Told(told),
        { InnerException: TimeoutException } => new(EngineFaultKind.Timeout, "L'entrepôt n'a pas répondu dans le temps accordé («\u00a0Command Timeout\u00a0»). Rien n'est gardé\u00a0; allongez ce temps dans la chaîne de connexion, ou recommencez à une heure plus calme."),
        _ => new(EngineFaultKind.ConnectionLost, $"La liaison avec le serveur PostgreSQL est perdue ({fault.InnerException?.Message ?? fault.Message}). Rien de ce qui était en cours n'est gardé\u00a0; vérifiez que le serveur tourne, puis recommencez."),
    };

    private static EngineFault Told(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => new(EngineFaultKind.Unique, $"L'entrepôt refuse une ligne déjà là\u00a0: {fault.MessageText}. Rien n'est gardé."),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => new(EngineFaultKind.Deadlock, $"Deux écritures se sont attendues l'une l'autre et le serveur a renoncé à celle-ci\u00a0: {fault.MessageText}. Rien n'est gardé\u00a0; recommencez."),
        PostgresErrorCodes.QueryCanceled => new(EngineFaultKind.Timeout, $"Le serveur a arrêté la requête avant sa fin (temps accordé dépassé, ou arrêt demandé)\u00a0: {fault.MessageText}. Rien n'est gardé\u00a0; faites allonger «\u00a0statement_timeout\u00a0» pour cet utilisateur."),
        PostgresErrorCodes.LockNotAvailable => new(EngineFaultKind.Timeout, $"Une table de l'entrepôt est restée prise par un autre plus longtemps que permis\u00a0: {fault.MessageText}. Rien n'est gardé\u00a0; recommencez quand il aura fini, ou faites allonger «\u00a0lock_timeout\u00a0» pour cet utilisateur."),
        IdleInTransactionSessionTimeout => new(EngineFaultKind.Timeout, $"Le serveur a fermé la session, trop longtemps sans requête\u00a0: {fault.MessageText}. Rien n'est gardé\u00a0; faites allonger «\u00a0idle_in_transaction_session_timeout\u00a0» pour cet utilisateur."),
        PostgresErrorCodes.DiskFull => new(EngineFaultKind.DiskFull, $"Le disque du serveur est plein\u00a0: {fault.MessageText}. Rien n'est gardé\u00a0; libérez de la place, puis recommencez."),
        PostgresErrorCodes.ConfigurationLimitExceeded => new(EngineFaultKind.DiskFull, $"La place que le serveur accorde à cet utilisateur est pleine\u00a0: {fault.MessageText}. Rien n'est gardé\u00a0; faites-la agrandir, puis recommencez."),
        PostgresErrorCodes.OutOfMemory => new(EngineFaultKind.OutOfMemory, $"La mémoire du serveur ne suffit pas\u00a0: {fault.MessageText}. Rien n'est gardé."),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(EngineFaultKind.ReadOnly, $"La base n'accepte que la lecture\u00a0: {fault.MessageText}. Ouvrez l'entrepôt sur le serveur principal, ou faites retirer «\u00a0default_transaction_read_only\u00a0»."),
        PostgresErrorCodes.InvalidPassword => new(EngineFaultKind.LoginRefused, $"Le serveur ne reconnaît pas l'utilisateur ou son mot de passe\u00a0: {fault.MessageText}. Corrigez la chaîne de connexion."),
        PostgresErrorCodes.InvalidAuthorizationSpecification => new(EngineFaultKind.LoginRefused, $"Le serveur refuse cet utilisateur\u00a0: {fault.MessageText}. Corrigez la chaîne de connexion, ou faites-le admettre (rôle, pg_hba.conf)."),
        PostgresErrorCodes.InsufficientPrivilege or PostgresErrorCodes.InvalidSchemaName => new(EngineFaultKind.NoRights, $"L'utilisateur n'a pas les droits qu'il faut\u00a0: {fault.MessageText}. Demandez-les à l'administrateur de la base\u00a0; «\u00a0evaluation check\u00a0» dit lesquels."),
        PostgresErrorCodes.InvalidCatalogName => new(EngineFaultKind.Missing, $"Cette base n'existe pas sur le serveur\u00a0: {fault.MessageText}. Créez-la ou corrigez la chaîne de connexion."),
        PostgresErrorCodes.TooManyConnections => new(EngineFaultKind.Busy, $"Le serveur n'a plus de place pour une connexion\u00a0: {fault.MessageText}. Attendez que d'autres finissent, ou faites augmenter «\u00a0max_connections\u00a0»."),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => new(EngineFaultKind.ConnectionLost, $"Le serveur s'est arrêté, redémarre, ou a coupé la liaison\u00a0: {fault.MessageText}. Rien de ce qui était en cours n'est gardé\u00a0; recommencez."),
        string state when state.StartsWith("08", StringComparison.Ordinal) => new(EngineFaultKind.ConnectionLost, $"Une liaison du serveur est perdue\u00a0: {fault.MessageText}. Rien de ce qui était en cours n'est gardé\u00a0; recommencez."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt a refusé\u00a0: {fault.MessageText} ({fault.SqlState})."),
    };
}
