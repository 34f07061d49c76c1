namespace Evaluation.DuckDb.Native;

/// <summary>The kinds of statement the provider treats apart; the C API numbers some thirty.</summary>
internal enum StatementKind
{
    Invalid = 0,
    Select = 1,
    Explain = 4,
    Transaction = 10,
}
