namespace Evaluation.Etl.Reading;

/// <summary>What the first bytes of a file say it is.</summary>
internal static class FileSignature
{
    /// <summary>A French noun for a file that isn't plain text, or null.</summary>
    public static string? NotText(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "un texte en UTF-16 : enregistrez-le en « CSV UTF-8 »",
        [0x50, 0x4B, 0x03, 0x04, ..] => "un classeur ou une archive ZIP, pas un CSV : enregistrez la feuille en « CSV UTF-8 »",
        [0xD0, 0xCF, 0x11, 0xE0, ..] => "un classeur Excel 97-2003 ou protégé par mot de passe, pas un CSV",
        [0x1F, 0x8B, ..] => "un fichier compressé (gzip) : décompressez-le avant de le livrer",
        [0xC3, 0xAF, 0xC2, 0xBB, 0xC2, 0xBF, ..] => "en UTF-8 alors que le flux le déclare en Windows-1252 : corrigez encoding dans le flux",
        [0x25, 0x50, 0x44, 0x46, ..] => "un PDF, pas un CSV",
        _ => null,
    };

    /// <summary>True when the text starts with a UTF-8 byte order mark.</summary>
    public static bool HasUtf8Mark(ReadOnlySpan<byte> start) => start.StartsWith("\uFEFF"u8);
}
