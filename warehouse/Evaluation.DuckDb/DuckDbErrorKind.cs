namespace Evaluation.DuckDb;

/// <summary>What went wrong, as far as a program can act on it.</summary>
public enum DuckDbErrorKind
{
    /// <summary>None of the others; the message says it.</summary>
    Other,

    /// <summary>A row breaks NOT NULL, UNIQUE, PRIMARY KEY, CHECK or FOREIGN KEY.</summary>
    Constraint,

    /// <summary>A value can't become the type asked for, in the engine or in .NET.</summary>
    Conversion,

    /// <summary>A table, column or function the database doesn't know, or already has.</summary>
    Catalog,

    /// <summary>The transaction conflicts with another, or failed and was rolled back.</summary>
    Transaction,

    /// <summary>Another process holds the file.</summary>
    Lock,

    /// <summary>Stopped by a cancellation or by the command's time limit.</summary>
    Interrupted,

    /// <summary>A write on a database opened read-only.</summary>
    ReadOnly,

    /// <summary>The file to open doesn't exist.</summary>
    MissingFile,

    /// <summary>The file exists and isn't a DuckDB database, or is damaged.</summary>
    NotADatabase,

    /// <summary>No space left where the engine writes.</summary>
    DiskFull,

    /// <summary>The engine's memory limit, or the machine's memory, is reached.</summary>
    OutOfMemory,
}
