using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>The tables that hold the rows of the delivery being loaded.</summary>
internal static class Staging
{
    /// <summary>Makes staging tables empty for this load.</summary>
    internal static void Renew(WarehouseLoad load, params ReadOnlySpan<string> names)
    {
        foreach (string name in names)
        {
            Table table = StarDictionary.Current[name];
            load.Session.ExecuteText(TableStatements.Drop(table));
            foreach (string statement in load.Session.Dialect.CreateTable(table))
            {
                load.Session.ExecuteText(statement);
            }
        }
    }
}
