using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>A 128-bit integer as the C API passes it by value.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeHugeInt(Int128 value)
{
    private readonly ulong _lower = (ulong)value;
    private readonly ulong _upper = (ulong)(value >> 64);

    public static NativeHugeInt FromUnsigned(UInt128 value) => new((Int128)value);
}
