using System.Buffers;

namespace Evaluation.Etl.Fetching.Paging;

/// <summary>Items of a page as lines, one item a line, in memory that is used again for the next page.</summary>
internal sealed class LineBuffer
{
    private static readonly SearchValues<byte> Breaks = SearchValues.Create("\r\n"u8);
    private byte[] _bytes = new byte[1 << 16];
    private int _length;

    /// <summary>The lines.</summary>
    internal ReadOnlyMemory<byte> Written => _bytes.AsMemory(0, _length);

    /// <summary>Forgets the lines.</summary>
    internal void Clear() => _length = 0;

    /// <summary>Adds an item; line breaks between its values become spaces (in its texts JSON has none).</summary>
    internal void Add(ReadOnlySpan<byte> item)
    {
        int wanted = _length + item.Length + 1;
        if (_bytes.Length < wanted)
        {
            Array.Resize(ref _bytes, Math.Max(wanted, 2 * _bytes.Length));
        }

        Span<byte> line = _bytes.AsSpan(_length, item.Length);
        item.CopyTo(line);
        for (int at = line.IndexOfAny(Breaks); at >= 0; at = line.IndexOfAny(Breaks))
        {
            line[at] = (byte)' ';
            line = line[(at + 1)..];
        }

        _bytes[wanted - 1] = (byte)'\n';
        _length = wanted;
    }
}
