using System.Text;
using System.Text.Unicode;
using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading;

/// <summary>Refuses bytes that aren't UTF-8, saying which and where.</summary>
internal static class Utf8Check
{
    /// <summary>Throws when a record isn't valid UTF-8.</summary>
    public static void Require(ReadOnlySpan<byte> record, int line)
    {
        if (!Utf8.IsValid(record))
        {
            throw Fault(record, line);
        }
    }

    private static DeliveryFault Fault(ReadOnlySpan<byte> record, int line)
    {
        int at = 0;
        while (Rune.DecodeFromUtf8(record[at..], out _, out int used) == System.Buffers.OperationStatus.Done)
        {
            at += used;
        }
        return new DeliveryFault(
            $"octet [{record[at]:X2}] qui n'est pas de l'UTF-8 : le fichier semble en Windows-1252 ; enregistrez-le en « CSV UTF-8 » ou déclarez encoding: windows-1252 dans le flux",
            line + record[..at].Count((byte)'\n'));
    }
}
