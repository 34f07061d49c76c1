using Evaluation.Warehouse;

namespace Evaluation.Etl.Pseudonyms;

/// <summary>The key by which a warehouse knows its persons: another one makes somebody else of each of them, and of whoever was erased somebody new.</summary>
public static class HeldPersons
{
    /// <summary>Makes sure that a key is the one by which a warehouse knows its persons.</summary>
    /// <param name="session">The warehouse; one that knows nobody takes any key.</param>
    /// <param name="key">The key.</param>
    /// <param name="lost">Identifiers of keys that are lost for good, and whose persons are left as they are.</param>
    /// <returns>The lost keys by which persons are known, in order.</returns>
    /// <exception cref="PseudonymKeyFault">Persons are known by another key, which nobody said to be lost.</exception>
    public static IReadOnlyList<string> Require(WarehouseSession session, PseudonymKey key, IReadOnlyCollection<string> lost)
    {
        string[] others = [.. session.Read<string>("keys/pseudonym-keys").Where(held => held != key.KeyId)];
        string[] strange = [.. others.Except(lost)];
        return strange.Length == 0 ? others : throw new PseudonymKeyFault(
            $"La clé des pseudonymes du dossier [{key.KeyId}] n'est pas celle par laquelle l'entrepôt connaît ses personnes [{string.Join(", ", strange)}]\u00a0: chacune serait comptée deux fois, et qui fut effacé reviendrait. "
            + $"Remettez l'ancienne clé depuis sa sauvegarde. Si elle est perdue pour toujours, écrivez «\u00a0lost_pseudonym_keys: [{string.Join(", ", strange)}]\u00a0» dans evaluation.yaml\u00a0: les personnes connues restent, celles d'après sont d'autres.");
    }
}
