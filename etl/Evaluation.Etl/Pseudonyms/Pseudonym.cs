using System.Buffers;
using System.Text;

namespace Evaluation.Etl.Pseudonyms;

/// <summary>What stands for a person.</summary>
/// <param name="KeyId">Which key made it.</param>
/// <param name="Hex">HMAC-SHA-256, 64 lower-case hexadecimal digits.</param>
public sealed record Pseudonym(string KeyId, string Hex)
{
    private const int Length = 2 + 8 + 1 + 64;
    private static readonly SearchValues<byte> HexDigits = SearchValues.Create("0123456789abcdef"u8);

    /// <summary>As written in archived copies: <c>p:</c>key id<c>:</c>hexadecimal, so that it is known again when replayed.</summary>
    public byte[] Marked { get; } = Encoding.ASCII.GetBytes($"p:{KeyId}:{Hex}");

    /// <summary>Two are the same when key and digits are.</summary>
    public bool Equals(Pseudonym? other) => other is not null && KeyId == other.KeyId && Hex == other.Hex;

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(KeyId, Hex);

    /// <summary>True when a value already is a pseudonym of ours.</summary>
    public static bool IsMarked(ReadOnlySpan<byte> value) =>
        value.Length == Length && value.StartsWith("p:"u8) && value[10] == (byte)':' && IsHex(value[2..10]) && IsHex(value[11..]);

    /// <summary>Reads a marked value back.</summary>
    public static Pseudonym FromMarked(ReadOnlySpan<byte> value) =>
        new(Encoding.ASCII.GetString(value[2..10]), Encoding.ASCII.GetString(value[11..]));

    private static bool IsHex(ReadOnlySpan<byte> digits) => !digits.ContainsAnyExcept(HexDigits);
}
