using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>Texts returned by the C API, copied into .NET.</summary>
internal static class NativeText
{
    /// <summary>A text that stays the engine's.</summary>
    public static string? Borrowed(nint text) => Marshal.PtrToStringUTF8(text);

    /// <summary>A text given to us, freed once copied.</summary>
    public static string? Owned(nint text)
    {
        string? copy = Marshal.PtrToStringUTF8(text);
        if (text != 0)
        {
            NativeMethods.duckdb_free(text);
        }

        return copy;
    }
}
