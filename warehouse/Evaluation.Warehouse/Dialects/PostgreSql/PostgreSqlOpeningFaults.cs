using System.Data.Common;
using System.Net.Sockets;
using System.Security.Authentication;
using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>Why a PostgreSQL server does not open.</summary>
internal static class PostgreSqlOpeningFaults
{
    /// <summary>The sentence, with the place and what to do.</summary>
    internal static EngineFault Explain(DbException fault, WarehouseSettings settings)
    {
        NpgsqlConnectionStringBuilder place = new(settings.Location);
        EngineFault explained = Reason(fault, place);
        return explained with { Sentence = $"L'entrepôt PostgreSQL [{place.Host}:{place.Port}/{place.Database ?? place.Username}] ne s'ouvre pas. {explained.Sentence}" };
    }

    // The driver has no codes of its own: a missing password and a server without TLS are told by their English words.
    private static EngineFault Reason(DbException fault, NpgsqlConnectionStringBuilder place) => fault switch
    {
        PostgresException told => EngineFaults.Explain(told),
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } =>
            new(EngineFaultKind.Unreachable, $"Aucune machine ne s'appelle [{place.Host}]. Corrigez «\u00a0Host\u00a0» dans la chaîne de connexion."),
        { InnerException: SocketException { SocketErrorCode: SocketError.ConnectionRefused } } =>
            new(EngineFaultKind.Unreachable, "Aucun serveur n'y répond. Démarrez-le, ou corrigez «\u00a0Host\u00a0» et «\u00a0Port\u00a0» dans la chaîne de connexion."),
        { InnerException: TimeoutException } =>
            new(EngineFaultKind.Unreachable, $"Rien n'y a répondu en {place.Timeout} s. Vérifiez «\u00a0Host\u00a0» et «\u00a0Port\u00a0» dans la chaîne de connexion, et qu'aucun pare-feu n'est entre les deux."),
        { InnerException: AuthenticationException } =>
            new(EngineFaultKind.Other, $"La liaison chiffrée est refusée\u00a0: {fault.InnerException.Message} Faites reconnaître le certificat du serveur («\u00a0Root Certificate\u00a0») ou corrigez «\u00a0SSL Mode\u00a0»."),
        { Message: string message } when message.StartsWith("No password", StringComparison.Ordinal) =>
            new(EngineFaultKind.LoginRefused, $"Le serveur demande un mot de passe pour [{place.Username}]. Ajoutez «\u00a0Password\u00a0» à la chaîne de connexion."),
        { Message: string message } when message.StartsWith("SSL connection requested", StringComparison.Ordinal) =>
            new(EngineFaultKind.Other, "La chaîne de connexion demande le chiffrement, que ce serveur n'offre pas. Faites-le activer («\u00a0ssl = on\u00a0»), ou corrigez «\u00a0SSL Mode\u00a0»."),
        _ => new(EngineFaultKind.Unreachable, $"Ce qui y répond n'est pas un serveur PostgreSQL en marche ({fault.Message}). Vérifiez «\u00a0Host\u00a0» et «\u00a0Port\u00a0» dans la chaîne de connexion, et le serveur."),
    };
}
