using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Json;

/// <summary>Tells, from its first bytes, a file that isn't JSON, and what it is instead.</summary>
internal static class JsonSignature
{
    /// <summary>Throws unless an object or an array begins there.</summary>
    public static void Require(ReadOnlySpan<byte> start)
    {
        string? fault = start.TrimStart(" \t\r\n"u8) switch
        {
            [] => "le fichier est vide : redemandez-le au partenaire (une livraison sans élément s'écrit [])",
            [(byte)'[' or (byte)'{', ..] => null,
            [(byte)'<', ..] => "le fichier est une page web ou du XML, pas du JSON : l'adresse a sans doute répondu par une page d'erreur ou de connexion ; vérifiez l'adresse et le jeton",
            [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "le fichier est un texte en UTF-16 : enregistrez-le en UTF-8",
            [0x1F, 0x8B, ..] => "le fichier est compressé (gzip) : décompressez-le avant de le livrer",
            [0x50, 0x4B, 0x03, 0x04, ..] => "le fichier est un classeur ou une archive ZIP, pas du JSON",
            _ => "le fichier n'est pas du JSON : il commence par autre chose que [ ou { ; redemandez-le au partenaire, ou corrigez kind dans le flux",
        };
        if (fault is not null)
        {
            throw new DeliveryFault(fault);
        }
    }
}
