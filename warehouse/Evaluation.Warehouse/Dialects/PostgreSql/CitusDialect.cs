namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>Citus: facts spread over machines, dimensions copied to each.</summary>
internal sealed class CitusDialect : PostgreSqlDialect
{
    /// <inheritdoc/>
    public override string Code => "citus";

    /// <inheritdoc/>
    public override string Name => "Citus";
}
