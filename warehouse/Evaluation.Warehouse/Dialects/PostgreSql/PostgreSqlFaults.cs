using System.Data.Common;
using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>What PostgreSQL's errors mean, by their SQLSTATE.</summary>
internal static class PostgreSqlFaults
{
    /// <summary>An error of a statement.</summary>
    internal static EngineFault Explain(NpgsqlException fault) => fault is PostgresException told
        ? Told(told)
        : fault.InnerException is TimeoutException
            ? new(EngineFaultKind.Timeout, "L'entrepôt n'a pas répondu dans le temps accordé (« Command Timeout »). Rien n'est gardé ; allongez ce temps ou recommencez à une heure plus calme.")
            : new(EngineFaultKind.ConnectionLost, $"La liaison avec le serveur PostgreSQL est perdue ou impossible : {fault.Message} Rien de ce qui était en cours n'est gardé ; vérifiez que le serveur tourne, puis recommencez.");

    /// <summary>An error of the opening.</summary>
    internal static EngineFault ExplainOpening(DbException fault, WarehouseSettings settings)
    {
        NpgsqlConnectionStringBuilder place = new(settings.Location);
        EngineFault explained = EngineFaults.Explain(fault);
        return explained with { Sentence = $"L'entrepôt PostgreSQL [{place.Host}:{place.Port}/{place.Database}] ne s'ouvre pas. {explained.Sentence}" };
    }

    private static EngineFault Told(PostgresException fault) => fault.SqlState switch
    {
        PostgresErrorCodes.UniqueViolation => new(EngineFaultKind.Unique, $"L'entrepôt refuse une ligne déjà là : {fault.MessageText}. Rien n'est gardé."),
        PostgresErrorCodes.DeadlockDetected or PostgresErrorCodes.SerializationFailure => new(EngineFaultKind.Deadlock, $"Deux écritures se sont attendues l'une l'autre et le serveur a renoncé à celle-ci : {fault.MessageText}. Rien n'est gardé ; recommencez."),
        PostgresErrorCodes.QueryCanceled => new(EngineFaultKind.Timeout, $"Le serveur a arrêté la requête avant sa fin (temps accordé dépassé, ou arrêt demandé) : {fault.MessageText}. Rien n'est gardé ; voyez « statement_timeout »."),
        PostgresErrorCodes.DiskFull => new(EngineFaultKind.DiskFull, $"Le disque du serveur est plein : {fault.MessageText}. Rien n'est gardé ; libérez de la place, puis recommencez."),
        PostgresErrorCodes.OutOfMemory => new(EngineFaultKind.OutOfMemory, $"La mémoire du serveur ne suffit pas : {fault.MessageText}. Rien n'est gardé."),
        PostgresErrorCodes.ReadOnlySqlTransaction => new(EngineFaultKind.ReadOnly, $"La base n'accepte que la lecture : {fault.MessageText}. Ouvrez l'entrepôt sur le serveur principal, ou retirez « default_transaction_read_only »."),
        PostgresErrorCodes.InvalidPassword or PostgresErrorCodes.InvalidAuthorizationSpecification => new(EngineFaultKind.LoginRefused, $"Le serveur ne reconnaît pas l'utilisateur ou son mot de passe : {fault.MessageText}. Corrigez la chaîne de connexion."),
        PostgresErrorCodes.InsufficientPrivilege => new(EngineFaultKind.NoRights, $"L'utilisateur n'a pas les droits qu'il faut : {fault.MessageText}. Demandez à l'administrateur de la base de les donner."),
        PostgresErrorCodes.InvalidCatalogName => new(EngineFaultKind.Missing, $"Cette base n'existe pas sur le serveur : {fault.MessageText}. Créez-la ou corrigez la chaîne de connexion."),
        PostgresErrorCodes.AdminShutdown or PostgresErrorCodes.CrashShutdown or PostgresErrorCodes.CannotConnectNow => new(EngineFaultKind.ConnectionLost, $"Le serveur s'est arrêté ou redémarre : {fault.MessageText}. Rien de ce qui était en cours n'est gardé ; recommencez."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt a refusé : {fault.MessageText} ({fault.SqlState})."),
    };
}
