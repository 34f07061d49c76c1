using System.Buffers;
using System.Buffers.Binary;
using System.Runtime.CompilerServices;
using System.Text;
using Evaluation.Warehouse.Dialects.Appending;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>
/// Rows in the format of <c>copy … (format binary)</c>: its signature, then for each row its count of fields and for each field its length and its bytes,
/// big end first. Whatever is not a text goes in unchecked: at the start of a row there is always room for one.
/// </summary>
internal sealed class CopyBuffer : IDisposable
{
    private static readonly byte[] Signature = [.. "PGCOPY\n"u8, 0xFF, .. "\r\n\0"u8, .. new byte[2 * sizeof(int)]];

    private readonly short _fields;
    private readonly int _full;
    private readonly int _row;
    private byte[] _bytes;
    private int _used;

    /// <summary>Rows of so many fields.</summary>
    /// <param name="fields">Fields of a row.</param>
    /// <param name="row">Bytes of a row at most, without those of its texts.</param>
    /// <param name="full">Bytes after which the rows should be sent.</param>
    internal CopyBuffer(int fields, int row, int full)
    {
        _fields = (short)fields;
        _row = row;
        _full = full;
        _bytes = ArrayPool<byte>.Shared.Rent(full + row);
        Signature.CopyTo(_bytes, 0);
        Clear();
    }

    /// <summary>Whether the rows should be sent.</summary>
    internal bool IsFull => _used >= _full;

    /// <summary>Whether there is no row.</summary>
    internal bool IsEmpty => _used == Signature.Length + sizeof(short);

    /// <summary>All whole rows, as the server reads them: where the next row would begin stands the end.</summary>
    internal ReadOnlySpan<byte> Closed()
    {
        BinaryPrimitives.WriteInt16BigEndian(_bytes.AsSpan(_used - sizeof(short)), -1);
        return _bytes.AsSpan(0, _used);
    }

    /// <summary>Forgets the rows.</summary>
    internal void Clear()
    {
        _used = Signature.Length;
        EndRow();
    }

    /// <summary>Ends a row by beginning the next.</summary>
    internal void EndRow() => Put(_fields);

    internal void PutNull() => Put(-1);

    internal void PutSmallInt(short value)
    {
        Put(sizeof(short));
        Put(value);
    }

    internal void PutInt(int value)
    {
        Put(sizeof(int));
        Put(value);
    }

    internal void PutBigInt(long value)
    {
        Put(sizeof(long));
        Put(value);
    }

    internal void PutDecimal(decimal value, int scale)
    {
        int length = NumericBytes.Write(_bytes.AsSpan(_used + sizeof(int)), value, scale);
        Put(length);
        _used += length;
    }

    internal void PutText(string value)
    {
        Reserve(checked(value.Length * 3));
        Span<byte> room = _bytes.AsSpan(_used + sizeof(int));
        int length = Encoding.UTF8.GetBytes(value, room);
        if (room[..length].Contains((byte)0))
        {
            length = Encoding.UTF8.GetBytes(StoredText.WithoutNul(value), room);
        }

        Put(length);
        _used += length;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = [];
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(short value)
    {
        BinaryPrimitives.WriteInt16BigEndian(_bytes.AsSpan(_used), value);
        _used += sizeof(short);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(int value)
    {
        BinaryPrimitives.WriteInt32BigEndian(_bytes.AsSpan(_used), value);
        _used += sizeof(int);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Put(long value)
    {
        BinaryPrimitives.WriteInt64BigEndian(_bytes.AsSpan(_used), value);
        _used += sizeof(long);
    }

    /// <summary>Room for the bytes of a text and for whatever else the row holds.</summary>
    private void Reserve(int text)
    {
        int needed = checked(_used + text + _row);
        if (needed > _bytes.Length)
        {
            Grow(needed);
        }
    }

    private void Grow(int needed)
    {
        byte[] larger = ArrayPool<byte>.Shared.Rent(Math.Max(needed, 2 * _bytes.Length));
        _bytes.AsSpan(0, _used).CopyTo(larger);
        ArrayPool<byte>.Shared.Return(_bytes);
        _bytes = larger;
    }
}
