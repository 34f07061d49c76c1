using System.Security.Cryptography;

namespace Evaluation.Indicators.Editions;

/// <summary>A file of an edition.</summary>
/// <param name="Name">Its name.</param>
/// <param name="ByteCount">Its size.</param>
/// <param name="Sha256">Its hash.</param>
public sealed record EditionFile(string Name, long ByteCount, string Sha256)
{
    /// <summary>The file of a name with this content.</summary>
    internal static EditionFile Of(string name, byte[] content) => new(name, content.Length, HashOf(content));

    /// <summary>Hash of a content.</summary>
    internal static string HashOf(byte[] content) => Convert.ToHexStringLower(SHA256.HashData(content));
}
