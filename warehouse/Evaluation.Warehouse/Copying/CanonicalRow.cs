using System.Buffers.Binary;
using System.Runtime.InteropServices;
using System.Text;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Copying;

/// <summary>
/// The bytes of a row that are the same on every engine: one byte before each value tells null from anything else (and so from an empty
/// text), whole numbers take eight bytes, decimals count by value (1.50 is 1.500), texts are UTF-8 after their length.
/// </summary>
internal sealed class CanonicalRow
{
    private const int LongestNumber = 1 + (4 * sizeof(int));
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Forgets the row before.</summary>
    internal void Clear() => _length = 0;

    /// <summary>The XXH64 of the row.</summary>
    internal long Hash() => XxHash64.Of(_bytes.AsSpan(0, _length), seed: 0);

    /// <summary>Adds a missing value.</summary>
    internal void AddNull() => Take(1)[0] = 0;

    /// <summary>Adds a whole number, a day or an instant as a number.</summary>
    internal void Add(long value)
    {
        Span<byte> place = Take(1 + sizeof(long));
        place[0] = 1;
        BinaryPrimitives.WriteInt64LittleEndian(place[1..], value);
    }

    /// <summary>Adds a decimal.</summary>
    internal void Add(decimal value)
    {
        Span<int> parts = stackalloc int[4];
        decimal.GetBits(Shortest(value), parts);
        Span<byte> place = Take(LongestNumber);
        place[0] = 1;
        MemoryMarshal.AsBytes(parts).CopyTo(place[1..]);
    }

    /// <summary>Adds a text.</summary>
    internal void Add(string value)
    {
        int count = Encoding.UTF8.GetByteCount(value);
        Span<byte> place = Take(1 + sizeof(int) + count);
        place[0] = 1;
        BinaryPrimitives.WriteInt32LittleEndian(place[1..], count);
        Encoding.UTF8.GetBytes(value, place[(1 + sizeof(int))..]);
    }

    // A division by one written with 28 decimals drops the zeros that end a decimal; zero has no sign.
    private static decimal Shortest(decimal value) => value == 0 ? 0 : value / 1.0000000000000000000000000000m;

    private Span<byte> Take(int count)
    {
        if (_length + count > _bytes.Length)
        {
            Array.Resize(ref _bytes, Math.Max(_bytes.Length * 2, _length + count));
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
