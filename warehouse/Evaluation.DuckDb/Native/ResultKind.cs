namespace Evaluation.DuckDb.Native;

/// <summary>What a statement gave back: a count of changed rows, nothing, or rows.</summary>
internal enum ResultKind
{
    Invalid = 0,
    ChangedRows = 1,
    Nothing = 2,
    Rows = 3,
}
