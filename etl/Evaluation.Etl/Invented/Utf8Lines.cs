using System.Text;

namespace Evaluation.Etl.Invented;

/// <summary>Lines of text being written as bytes, without allocation, and handed to a stream by large blocks.</summary>
internal sealed class Utf8Lines(Stream target)
{
    private const int Block = 1 << 18;
    private readonly byte[] _bytes = new byte[Block + (1 << 14)];
    private int _length;

    /// <summary>Adds a separator.</summary>
    public void Comma() => _bytes[_length++] = (byte)',';

    /// <summary>Adds bytes as they are.</summary>
    public void Add(ReadOnlySpan<byte> bytes)
    {
        bytes.CopyTo(_bytes.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Adds a text.</summary>
    public void Add(string text) => _length += Encoding.UTF8.GetBytes(text, _bytes.AsSpan(_length));

    /// <summary>Adds a whole number.</summary>
    public void Add(long number)
    {
        if ((ulong)number < 10)
        {
            _bytes[_length++] = (byte)('0' + number);
            return;
        }
        System.Buffers.Text.Utf8Formatter.TryFormat(number, _bytes.AsSpan(_length), out int written);
        _length += written;
    }

    /// <summary>Adds the digits of a number, zeros before it.</summary>
    public void AddPadded(int number, int digits)
    {
        for (int i = digits - 1; i >= 0; i--, number /= 10)
        {
            _bytes[_length + i] = (byte)('0' + (number % 10));
        }
        _length += digits;
    }

    /// <summary>Adds the lower hexadecimal digits of a number.</summary>
    public void AddHex(ulong number, int digits)
    {
        for (int i = digits - 1; i >= 0; i--, number >>= 4)
        {
            _bytes[_length + i] = "0123456789abcdef"u8[(int)(number & 15)];
        }
        _length += digits;
    }

    /// <summary>Ends the line.</summary>
    public void EndLine()
    {
        _bytes[_length++] = (byte)'\n';
        if (_length >= Block)
        {
            Flush();
        }
    }

    /// <summary>Hands over what is left.</summary>
    public void Flush()
    {
        target.Write(_bytes, 0, _length);
        _length = 0;
    }
}
