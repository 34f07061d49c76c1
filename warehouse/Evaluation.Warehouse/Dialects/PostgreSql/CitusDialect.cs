using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>Citus: facts about activities spread over machines by the activity, supports by the person, dimensions copied to each, the rest on the coordinator.</summary>
internal sealed class CitusDialect : PostgreSqlDialect
{
    // Another number than the writer's: held for the moment in which a commit reaches the machines one after the other.
    private const long PublishingLock = 0x6576616C75617470;

    /// <inheritdoc/>
    public override string Code => "citus";

    /// <inheritdoc/>
    internal override IEnumerable<string> CreateTable(Table table) => CitusSpread.Of(table) switch
    {
        CitusSpread.Distributed => [.. base.CreateTable(table), Distribute(table)],
        CitusSpread.Reference => [.. base.CreateTable(table), $"select create_reference_table('{table.Name}')"],
        _ => base.CreateTable(table),
    };

    /// <inheritdoc/>
    internal override void Finish(WarehouseSession session, IReadOnlyList<Table> tables)
    {
        base.Finish(session, tables);
        CitusSpread.Check(session, tables);
    }

    /// <summary>Statistics of what other machines hold can't be taken in a transaction that wrote there: their autovacuum takes them.</summary>
    internal override void Analyze(WarehouseSession session, string table)
    {
        if (StarDictionary.Current[table].Kind == TableKind.Staging)
        {
            base.Analyze(session, table);
        }
    }

    /// <inheritdoc/>
    internal override void BeforeCommit(WarehouseSession session) => session.ExecuteText("select pg_advisory_xact_lock(@publishing)", new { publishing = PublishingLock });

    /// <inheritdoc/>
    internal override void AwaitPublished(WarehouseSession session) => session.ExecuteText("select pg_advisory_xact_lock_shared(@publishing)", new { publishing = PublishingLock });

    /// <inheritdoc/>
    internal override IReadOnlyList<string> Plan(WarehouseSession session, string sql, object? parameters) =>
        CitusPlan.Describe(session.ReadText<string>($"explain (costs off) {sql}", parameters));

    // The first table spread by a column stands alone, the others lie with it, whatever the number of shards became since.
    private static string Distribute(Table table) =>
        $"""
        select create_distributed_table('{table.Name}', '{CitusSpread.Column(table)}', colocate_with => coalesce(
          (select min(cast(p.logicalrelid as text)) from pg_dist_partition as p join pg_class as c on c.oid = p.logicalrelid
           where p.partmethod = 'h' and c.relnamespace = 'evaluation'::regnamespace
             and column_to_column_name(p.logicalrelid, p.partkey) = '{CitusSpread.Column(table)}'), 'none'))
        """;
}
