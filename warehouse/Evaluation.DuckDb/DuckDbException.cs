using System.Data.Common;
using Evaluation.DuckDb.Errors;

namespace Evaluation.DuckDb;

/// <summary>An error of the database, with the engine's own message.</summary>
public sealed class DuckDbException : DbException
{
    internal DuckDbException(DuckDbErrorKind kind, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Kind = kind;
    }

    /// <summary>What went wrong, as far as a program can act on it.</summary>
    public DuckDbErrorKind Kind { get; }

    /// <summary>For <see cref="DuckDbErrorKind.Lock"/>, the process that holds the file, where the engine names it.</summary>
    public int? HolderProcessId { get; private init; }

    /// <summary>For <see cref="DuckDbErrorKind.Lock"/>, the program of that process, where the engine names it.</summary>
    public string? HolderProgram { get; private init; }

    /// <summary>True where the same call may succeed later: a file held by another process, a conflict between transactions.</summary>
    public override bool IsTransient => Kind is DuckDbErrorKind.Lock or DuckDbErrorKind.Transaction;

    internal static DuckDbException FromEngine(string? message)
    {
        string text = message ?? "The engine gave no message.";
        LockHolder? holder = LockHolder.Parse(text);
        return new DuckDbException(EngineMessage.KindOf(text), text)
        {
            HolderProcessId = holder?.ProcessId,
            HolderProgram = holder?.Program,
        };
    }
}
