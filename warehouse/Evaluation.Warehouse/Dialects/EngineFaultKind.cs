namespace Evaluation.Warehouse.Dialects;

/// <summary>What went wrong in a database, whichever it is, as far as a program can act on it.</summary>
public enum EngineFaultKind
{
    /// <summary>None of the others; the message says it.</summary>
    Other,

    /// <summary>Another writer holds the warehouse.</summary>
    Busy,

    /// <summary>A row stands twice where one is allowed.</summary>
    Unique,

    /// <summary>Two transactions waited for each other, and this one was given up.</summary>
    Deadlock,

    /// <summary>A statement took longer than allowed.</summary>
    Timeout,

    /// <summary>No space left where the engine writes.</summary>
    DiskFull,

    /// <summary>The engine's memory is exhausted.</summary>
    OutOfMemory,

    /// <summary>The database or the session only reads.</summary>
    ReadOnly,

    /// <summary>The server went away, or stops or starts just now.</summary>
    ConnectionLost,

    /// <summary>Nothing answers where the server should be.</summary>
    Unreachable,

    /// <summary>The server does not know the user, or the password is wrong.</summary>
    LoginRefused,

    /// <summary>The user may not do this.</summary>
    NoRights,

    /// <summary>There is no such database or file.</summary>
    Missing,

    /// <summary>What is there is no warehouse of ours.</summary>
    NotAWarehouse,
}
