using Evaluation.DuckDb.Native;

namespace Evaluation.DuckDb.Errors;

/// <summary>The kind of an error, read from the engine's message: some functions of the C API give nothing else.</summary>
internal static class EngineMessage
{
    /// <summary>In order: the first text found decides. What a file says comes before the family of the error.</summary>
    private static readonly (string Text, DuckDbErrorKind Kind)[] Signs =
    [
        ("Could not set lock on file", DuckDbErrorKind.Lock),
        ("being used by another process", DuckDbErrorKind.Lock),
        ("File is already open in", DuckDbErrorKind.Lock),
        ("No space left on device", DuckDbErrorKind.DiskFull),
        ("There is not enough space on the disk", DuckDbErrorKind.DiskFull),
        ("database does not exist", DuckDbErrorKind.MissingFile),
        ("No such file or directory", DuckDbErrorKind.MissingFile),
        ("The system cannot find the", DuckDbErrorKind.MissingFile),
        ("not a valid DuckDB database file", DuckDbErrorKind.NotADatabase),
        ("Could not read enough bytes from file", DuckDbErrorKind.NotADatabase),
        ("attached in read-only mode", DuckDbErrorKind.ReadOnly),
        ("in read-only mode", DuckDbErrorKind.ReadOnly),
        ("failed to pin block", DuckDbErrorKind.OutOfMemory),
        ("failed to allocate data", DuckDbErrorKind.OutOfMemory),
        ("Constraint Error", DuckDbErrorKind.Constraint),
        ("Conversion Error", DuckDbErrorKind.Conversion),
        ("Out of Range Error", DuckDbErrorKind.Conversion),
        ("Catalog Error", DuckDbErrorKind.Catalog),
        ("Binder Error", DuckDbErrorKind.Catalog),
        ("TransactionContext Error", DuckDbErrorKind.Transaction),
        ("INTERRUPT Error", DuckDbErrorKind.Interrupted),
        ("Out of Memory Error", DuckDbErrorKind.OutOfMemory),
    ];

    /// <summary>The message decides where it says something; else the error's type, which only the appender gives.</summary>
    public static DuckDbErrorKind KindOf(string message, ErrorType type) => (KindOf(message), type) switch
    {
        (not DuckDbErrorKind.Other and DuckDbErrorKind kind, _) => kind,
        (_, ErrorType.Constraint) => DuckDbErrorKind.Constraint,
        (_, ErrorType.Conversion or ErrorType.OutOfRange) => DuckDbErrorKind.Conversion,
        (_, ErrorType.Transaction) => DuckDbErrorKind.Transaction,
        (_, ErrorType.Catalog) => DuckDbErrorKind.Catalog,
        (_, ErrorType.Interrupt) => DuckDbErrorKind.Interrupted,
        (_, ErrorType.OutOfMemory) => DuckDbErrorKind.OutOfMemory,
        _ => DuckDbErrorKind.Other,
    };

    public static DuckDbErrorKind KindOf(string message)
    {
        foreach ((string text, DuckDbErrorKind kind) in Signs)
        {
            if (message.Contains(text, StringComparison.Ordinal))
            {
                return kind;
            }
        }

        return DuckDbErrorKind.Other;
    }
}
