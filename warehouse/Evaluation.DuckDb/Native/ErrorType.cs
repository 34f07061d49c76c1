namespace Evaluation.DuckDb.Native;

/// <summary>The engine's error types the provider tells apart; it numbers some forty.</summary>
internal enum ErrorType
{
    OutOfRange = 1,
    Conversion = 2,
    Transaction = 10,
    Catalog = 13,
    Constraint = 18,
    Interrupt = 29,
    OutOfMemory = 33,
}
