using System.Data.Common;
using System.Net.Sockets;
using System.Security.Authentication;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>Why a SQL Server does not open.</summary>
internal static class SqlServerOpeningFaults
{
    // The client's own number for a server that can't encrypt.
    private const int NoEncryption = 20;
    private const int Expired = -2;
    private const byte Fatal = 20;

    private static readonly EngineFault NoAnswer = new(EngineFaultKind.Unreachable, "Aucun serveur n'y répond. Démarrez-le, ou corrigez «\u00a0Server\u00a0» dans la chaîne de connexion.");

    /// <summary>The sentence, with the place and what to do.</summary>
    internal static EngineFault Explain(DbException fault, WarehouseSettings settings)
    {
        SqlConnectionStringBuilder place = new(settings.Location);
        return At(place, Reason(fault, place));
    }

    /// <summary>A host that takes the connection and says nothing.</summary>
    internal static WarehouseFault Silent(WarehouseSettings settings)
    {
        EngineFault explained = At(new SqlConnectionStringBuilder(settings.Location), NoAnswer);
        return new WarehouseFault(explained.Sentence, kind: explained.Kind);
    }

    private static EngineFault At(SqlConnectionStringBuilder place, EngineFault reason) =>
        reason with { Sentence = $"L'entrepôt SQL Server [{place.DataSource}/{place.InitialCatalog}] ne s'ouvre pas. {reason.Sentence}" };

    private static EngineFault Reason(DbException fault, SqlConnectionStringBuilder place) => fault switch
    {
        { InnerException: SocketException { SocketErrorCode: SocketError.HostNotFound or SocketError.NoData or SocketError.TryAgain } } =>
            new(EngineFaultKind.Unreachable, $"Aucune machine ne s'appelle [{place.DataSource}]. Corrigez «\u00a0Server\u00a0» dans la chaîne de connexion."),
        { InnerException: AuthenticationException } =>
            new(EngineFaultKind.Other, $"La liaison chiffrée est refusée\u00a0: {fault.InnerException.Message} Faites reconnaître le certificat du serveur par cette machine, ou corrigez «\u00a0Encrypt\u00a0»."),
        SqlException { Number: NoEncryption } =>
            new(EngineFaultKind.Other, "La chaîne de connexion demande le chiffrement, que ce serveur n'offre pas. Faites-le activer, ou corrigez «\u00a0Encrypt\u00a0»."),
        SqlException { Class: >= Fatal } or SqlException { Number: Expired } =>
            NoAnswer,
        _ => EngineFaults.Explain(fault),
    };
}
