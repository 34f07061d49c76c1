namespace Evaluation.Warehouse.Schema;

/// <summary>A column that a database has.</summary>
/// <param name="TableName">Its table.</param>
/// <param name="ColumnName">Its name.</param>
internal sealed record ExistingColumn(string TableName, string ColumnName)
{
    /// <summary>The columns of each table of the warehouse's schema, as the database has them.</summary>
    internal static ILookup<string, string> Of(WarehouseSession session) =>
        session.Read<ExistingColumn>("schema/columns", new { schema = session.Dialect.Schema }).ToLookup(row => row.TableName, row => row.ColumnName);
}
