using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Conforming;

/// <summary>XXH64 over the values of a row; the same values in the same order always give the same number.</summary>
public sealed class ContentHash
{
    private byte[] _bytes = new byte[1024];
    private int _length;

    /// <summary>Forgets the row before.</summary>
    public void Clear() => _length = 0;

    /// <summary>Adds a number, or that there is none.</summary>
    public void Add(long? value)
    {
        Span<byte> room = Room(9);
        room[0] = value is null ? (byte)0 : (byte)1;
        BinaryPrimitives.WriteInt64LittleEndian(room[1..], value ?? 0);
    }

    /// <summary>Adds a text, with its length so that two texts never run together.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        Add(text.Length);
        MemoryMarshal.AsBytes(text).CopyTo(Room(text.Length * 2));
    }

    /// <summary>The hash of all that was added.</summary>
    public long Value() => XxHash64.Of(_bytes.AsSpan(0, _length), 0);

    private Span<byte> Room(int count)
    {
        if (_bytes.Length < _length + count)
        {
            Array.Resize(ref _bytes, (_length + count) * 2);
        }

        _length += count;
        return _bytes.AsSpan(_length - count, count);
    }
}
