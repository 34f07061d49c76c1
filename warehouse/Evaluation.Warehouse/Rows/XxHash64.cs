using System.Buffers.Binary;
using System.Numerics;

namespace Evaluation.Warehouse.Rows;

/// <summary>
/// XXH64, as specified in xxHash's <c>doc/xxhash_spec.md</c>: 64 bits that tell two lines or rows apart, never a proof.
/// The package that holds it (System.IO.Hashing) is not served here; SHA-256 of each line took a third of the reading.
/// </summary>
public static class XxHash64
{
    private const ulong Prime1 = 11400714785074694791;
    private const ulong Prime2 = 14029467366897019727;
    private const ulong Prime3 = 1609587929392839161;
    private const ulong Prime4 = 9650029242287828579;
    private const ulong Prime5 = 2870177450012600261;
    private const int Stripe = 32;

    /// <summary>The hash of some bytes.</summary>
    /// <param name="bytes">The bytes.</param>
    /// <param name="seed">Changes every hash; 0 in the published test values.</param>
    public static long Of(ReadOnlySpan<byte> bytes, ulong seed)
    {
        ulong hash = bytes.Length >= Stripe ? Stripes(bytes, seed) : seed + Prime5;
        return (long)Avalanche(Tail(bytes[(bytes.Length & ~(Stripe - 1))..], hash + (ulong)bytes.Length));
    }

    private static ulong Stripes(ReadOnlySpan<byte> bytes, ulong seed)
    {
        ulong one = seed + Prime1 + Prime2;
        ulong two = seed + Prime2;
        ulong three = seed;
        ulong four = seed - Prime1;
        for (; bytes.Length >= Stripe; bytes = bytes[Stripe..])
        {
            one = Round(one, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
            two = Round(two, BinaryPrimitives.ReadUInt64LittleEndian(bytes[8..]));
            three = Round(three, BinaryPrimitives.ReadUInt64LittleEndian(bytes[16..]));
            four = Round(four, BinaryPrimitives.ReadUInt64LittleEndian(bytes[24..]));
        }

        ulong hash = BitOperations.RotateLeft(one, 1) + BitOperations.RotateLeft(two, 7) + BitOperations.RotateLeft(three, 12) + BitOperations.RotateLeft(four, 18);
        return Merge(Merge(Merge(Merge(hash, one), two), three), four);
    }

    private static ulong Tail(ReadOnlySpan<byte> bytes, ulong hash)
    {
        for (; bytes.Length >= 8; bytes = bytes[8..])
        {
            hash = (BitOperations.RotateLeft(hash ^ Round(0, BinaryPrimitives.ReadUInt64LittleEndian(bytes)), 27) * Prime1) + Prime4;
        }

        if (bytes.Length >= 4)
        {
            hash = (BitOperations.RotateLeft(hash ^ (BinaryPrimitives.ReadUInt32LittleEndian(bytes) * Prime1), 23) * Prime2) + Prime3;
            bytes = bytes[4..];
        }

        foreach (byte last in bytes)
        {
            hash = BitOperations.RotateLeft(hash ^ (last * Prime5), 11) * Prime1;
        }

        return hash;
    }

    private static ulong Round(ulong accumulator, ulong input) => BitOperations.RotateLeft(accumulator + (input * Prime2), 31) * Prime1;

    private static ulong Merge(ulong hash, ulong accumulator) => ((hash ^ Round(0, accumulator)) * Prime1) + Prime4;

    private static ulong Avalanche(ulong hash)
    {
        hash = (hash ^ (hash >> 33)) * Prime2;
        hash = (hash ^ (hash >> 29)) * Prime3;
        return hash ^ (hash >> 32);
    }
}
