namespace Evaluation.Warehouse;

/// <summary>The databases the warehouse can live in.</summary>
public enum Engine
{
    /// <summary>A file of DuckDB, opened inside the program: the default.</summary>
    DuckDb,

    /// <summary>A PostgreSQL server; spread over machines where it carries the Citus extension.</summary>
    PostgreSql,

    /// <summary>A Microsoft SQL Server.</summary>
    SqlServer,
}
