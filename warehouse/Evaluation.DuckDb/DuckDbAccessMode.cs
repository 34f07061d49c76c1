namespace Evaluation.DuckDb;

/// <summary>What a connection may do to the database file.</summary>
public enum DuckDbAccessMode
{
    /// <summary>Read and write; the file is created where it is missing. One process at a time.</summary>
    ReadWrite,

    /// <summary>Read only; the file must exist. Several processes at a time, none of them writing.</summary>
    ReadOnly,
}
