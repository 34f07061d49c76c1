using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>What SQL Server's errors mean, by their number.</summary>
internal static class SqlServerFaults
{
    // From this severity on the server ends the session.
    private const byte Fatal = 20;

    /// <summary>An error of a statement.</summary>
    internal static EngineFault Explain(SqlException fault) => fault.Number switch
    {
        2627 or 2601 => new(EngineFaultKind.Unique, $"L'entrepôt refuse une ligne déjà là\u00a0: {fault.Message} Rien n'est gardé."),
        1205 or 3960 => new(EngineFaultKind.Deadlock, $"Deux écritures se sont attendues l'une l'autre et le serveur a renoncé à celle-ci\u00a0: {fault.Message} Rien n'est gardé\u00a0; recommencez."),
        -2 => new(EngineFaultKind.Timeout, "L'entrepôt n'a pas répondu dans le temps accordé («\u00a0Command Timeout\u00a0»). Rien n'est gardé\u00a0; allongez ce temps dans la chaîne de connexion, ou recommencez à une heure plus calme."),
        1222 => new(EngineFaultKind.Timeout, $"Une table de l'entrepôt est restée prise par un autre plus longtemps que permis\u00a0: {fault.Message} Rien n'est gardé\u00a0; recommencez quand il aura fini."),
        1105 or 9002 or 1101 => new(EngineFaultKind.DiskFull, $"Le disque ou le journal du serveur est plein\u00a0: {fault.Message} Rien n'est gardé\u00a0; libérez de la place, puis recommencez."),
        701 or 802 or 1204 or 8645 => new(EngineFaultKind.OutOfMemory, $"La mémoire du serveur ne suffit pas\u00a0: {fault.Message} Rien n'est gardé."),
        3906 or 3908 or 978 => new(EngineFaultKind.ReadOnly, $"La base n'accepte que la lecture\u00a0: {fault.Message} Ouvrez l'entrepôt sur la base principale."),
        18456 or 18452 or 18486 or 18487 or 18488 => new(EngineFaultKind.LoginRefused, $"Le serveur ne reconnaît pas l'utilisateur ou son mot de passe\u00a0: {fault.Message} Corrigez la chaîne de connexion."),
        229 or 230 or 262 or 297 or 300 or 916 or 2760 or 4834 or 15247 => new(EngineFaultKind.NoRights, $"L'utilisateur n'a pas les droits qu'il faut\u00a0: {fault.Message} Demandez-les à l'administrateur de la base\u00a0; «\u00a0evaluation check\u00a0» dit lesquels."),
        4060 or 911 => new(EngineFaultKind.Missing, $"Cette base n'existe pas sur le serveur, ou ne s'ouvre pas\u00a0: {fault.Message} Créez-la ou corrigez la chaîne de connexion."),
        10928 or 10929 or 17809 or 40501 => new(EngineFaultKind.Busy, $"Le serveur n'a plus de place pour une connexion\u00a0: {fault.Message} Attendez que d'autres finissent, ou faites augmenter ce qu'il permet."),
        921 or 922 or 976 or 6005 or 17142 or 18401 or 40613 => new(EngineFaultKind.ConnectionLost, $"Le serveur s'est arrêté ou redémarre\u00a0: {fault.Message} Rien de ce qui était en cours n'est gardé\u00a0; recommencez."),
        0 or 53 or 64 or 121 or 233 or 258 or 10053 or 10054 or 10060 or 10061 => Lost(fault),
        _ when fault.Class >= Fatal => Lost(fault),
        _ => new(EngineFaultKind.Other, $"L'entrepôt a refusé\u00a0: {fault.Message} ({fault.Number})."),
    };

    private static EngineFault Lost(SqlException fault) => new(
        EngineFaultKind.ConnectionLost,
        $"La liaison avec le serveur SQL Server est perdue ({fault.Message}). Rien de ce qui était en cours n'est gardé\u00a0; vérifiez que le serveur tourne, puis recommencez.");
}
