using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>A text or blob inside a vector: up to 12 bytes in place, longer ones by address behind a 4-byte prefix.</summary>
[StructLayout(LayoutKind.Explicit, Size = 16)]
internal unsafe struct NativeString
{
    public const int InlineCapacity = 12;

    [FieldOffset(0)]
    private uint _length;

    [FieldOffset(4)]
    private fixed byte _inline[InlineCapacity];

    [FieldOffset(4)]
    private uint _prefix;

    [FieldOffset(8)]
    private byte* _address;

    /// <summary>Points to bytes that must stay in place until the vector is handed over.</summary>
    public static NativeString Over(byte* bytes, int length)
    {
        NativeString text = default;
        text._length = (uint)length;
        if (length <= InlineCapacity)
        {
            Unsafe.CopyBlockUnaligned(text._inline, bytes, (uint)length);
            return text;
        }

        text._prefix = Unsafe.ReadUnaligned<uint>(bytes);
        text._address = bytes;
        return text;
    }

    /// <summary>The bytes of a text that lies in a vector.</summary>
    public static ReadOnlySpan<byte> Bytes(NativeString* text) => text->_length <= InlineCapacity
        ? new ReadOnlySpan<byte>(text->_inline, (int)text->_length)
        : new ReadOnlySpan<byte>(text->_address, (int)text->_length);
}
