using System.Data.Common;
using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>What SQL Server's errors mean, by their number.</summary>
internal static class SqlServerFaults
{
    /// <summary>An error of a statement.</summary>
    internal static EngineFault Explain(SqlException fault) => fault.Number switch
    {
        2627 or 2601 => new(EngineFaultKind.Unique, $"L'entrepôt refuse une ligne déjà là : {fault.Message} Rien n'est gardé."),
        1205 or 3960 => new(EngineFaultKind.Deadlock, $"Deux écritures se sont attendues l'une l'autre et le serveur a renoncé à celle-ci : {fault.Message} Rien n'est gardé ; recommencez."),
        -2 or 1222 => new(EngineFaultKind.Timeout, "Le serveur n'a pas répondu dans le temps accordé (« Command Timeout »). Rien n'est gardé ; allongez ce temps ou recommencez à une heure plus calme."),
        1105 or 9002 or 1101 => new(EngineFaultKind.DiskFull, $"Le disque ou le journal du serveur est plein : {fault.Message} Rien n'est gardé ; libérez de la place, puis recommencez."),
        701 or 8645 => new(EngineFaultKind.OutOfMemory, $"La mémoire du serveur ne suffit pas : {fault.Message} Rien n'est gardé."),
        3906 => new(EngineFaultKind.ReadOnly, $"La base n'accepte que la lecture : {fault.Message} Ouvrez l'entrepôt sur la base principale."),
        18456 or 18452 => new(EngineFaultKind.LoginRefused, $"Le serveur ne reconnaît pas l'utilisateur ou son mot de passe : {fault.Message} Corrigez la chaîne de connexion."),
        229 or 230 or 262 or 297 or 300 => new(EngineFaultKind.NoRights, $"L'utilisateur n'a pas les droits qu'il faut : {fault.Message} Demandez à l'administrateur de la base de les donner."),
        4060 or 911 => new(EngineFaultKind.Missing, $"Cette base n'existe pas sur le serveur, ou ne s'ouvre pas : {fault.Message} Créez-la ou corrigez la chaîne de connexion."),
        _ when fault.Class >= 20 || fault.Number is 0 or 53 or 64 or 233 or 10053 or 10054 or 10060 or 10061 or 6005 => new(EngineFaultKind.ConnectionLost, $"La liaison avec le serveur SQL Server est perdue ou impossible : {fault.Message} Rien de ce qui était en cours n'est gardé ; vérifiez que le serveur tourne, puis recommencez."),
        _ => new(EngineFaultKind.Other, $"L'entrepôt a refusé : {fault.Message} ({fault.Number})."),
    };

    /// <summary>An error of the opening.</summary>
    internal static EngineFault ExplainOpening(DbException fault, WarehouseSettings settings)
    {
        SqlConnectionStringBuilder place = new(settings.Location);
        EngineFault explained = EngineFaults.Explain(fault);
        return explained with { Sentence = $"L'entrepôt SQL Server [{place.DataSource}/{place.InitialCatalog}] ne s'ouvre pas. {explained.Sentence}" };
    }
}
