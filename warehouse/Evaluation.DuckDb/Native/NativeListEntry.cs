using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>Where one list of a vector lies in the vector of its elements.</summary>
[StructLayout(LayoutKind.Sequential)]
internal readonly struct NativeListEntry
{
    public readonly ulong Offset;
    public readonly ulong Length;
}
