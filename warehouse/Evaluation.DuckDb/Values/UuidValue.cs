using System.Buffers.Binary;

namespace Evaluation.DuckDb.Values;

/// <summary>UUIDs, kept in a vector as 128-bit integers whose first bit is turned so that they sort as their text does.</summary>
internal static class UuidValue
{
    private static readonly UInt128 SignBit = UInt128.One << 127;

    public static Guid FromVector(UInt128 stored)
    {
        Span<byte> bytes = stackalloc byte[16];
        BinaryPrimitives.WriteUInt128BigEndian(bytes, stored ^ SignBit);
        return new Guid(bytes, bigEndian: true);
    }

    public static UInt128 ToVector(Guid value) => ToNumber(value) ^ SignBit;

    /// <summary>The sixteen bytes as one number, in the order they are printed.</summary>
    public static UInt128 ToNumber(Guid value)
    {
        Span<byte> bytes = stackalloc byte[16];
        _ = value.TryWriteBytes(bytes, bigEndian: true, out _);
        return BinaryPrimitives.ReadUInt128BigEndian(bytes);
    }
}
