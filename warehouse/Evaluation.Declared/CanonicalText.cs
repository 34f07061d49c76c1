using System.Security.Cryptography;
using System.Text;

namespace Evaluation.Declared;

/// <summary>The text of a declared file as the warehouse keeps it: lines ended by LF, no blanks at their end, no byte order mark.</summary>
/// <param name="Body">The text itself; ends with one LF unless empty.</param>
/// <param name="Sha256">SHA-256 of its UTF-8 bytes, lower-case hexadecimal.</param>
public sealed record CanonicalText(string Body, string Sha256)
{
    /// <summary>Makes the canonical text of what a file holds; the same content always gives the same hash.</summary>
    public static CanonicalText From(string text)
    {
        string[] lines = text.TrimStart('\ufeff').Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n').Split('\n');
        string trimmed = string.Join('\n', lines.Select(line => line.TrimEnd(' ', '\t'))).TrimEnd('\n');
        string body = trimmed.Length == 0 ? "" : trimmed + "\n";
        return new CanonicalText(body, Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body))));
    }
}
