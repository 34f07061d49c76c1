using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>A decimal as the C API passes it by value: digits before scaling, and where the point stands.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeDecimal(byte width, byte scale, Int128 unscaled)
{
    private readonly byte _width = width;
    private readonly byte _scale = scale;
    private readonly NativeHugeInt _value = new(unscaled);
}
