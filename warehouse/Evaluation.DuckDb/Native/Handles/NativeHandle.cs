using System.Runtime.InteropServices;

namespace Evaluation.DuckDb.Native;

/// <summary>An object of the engine, given back to it exactly once.</summary>
internal abstract class NativeHandle() : SafeHandle(0, ownsHandle: true)
{
    public override bool IsInvalid => handle == 0;
}
