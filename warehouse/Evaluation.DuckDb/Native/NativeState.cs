namespace Evaluation.DuckDb.Native;

/// <summary>What a C function answers: done, or failed with a message to ask for.</summary>
internal enum NativeState
{
    Success = 0,
    Error = 1,
}
