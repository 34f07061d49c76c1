using Evaluation.Warehouse.Schema;

namespace Evaluation.Warehouse.Loading;

/// <summary>Takes a delivery back: closes what it brought; nothing is removed.</summary>
public static class Withdrawal
{
    /// <summary>Withdraws a delivery.</summary>
    /// <returns>The load and the number of fact rows closed; null when no such delivery is held.</returns>
    public static (int Load, long Closed)? Run(WarehouseDatabase database, int delivery)
    {
        using WarehouseLoad load = database.BeginLoad(LoadKind.Withdrawal, $"livraison {delivery}");
        if (load.Execute("journal/close-delivery", new { delivery, load = load.Key }) == 0)
        {
            return null;
        }

        Staging.Renew(load, "staging_closing");
        load.Execute("withdraw/mark", new { delivery });
        long closed = ActivityTables.Close(load)
            + StarDictionary.Current.Tables.Where(table => table is { FromLines: true, Kind: TableKind.Fact })
                .Sum(fact => load.Session.ExecuteText(LineStatements.Of(load.Session.Text("withdraw/close-rows"), fact), new { delivery, load = load.Key }));
        load.Execute("checks/close-delivery", new { delivery, load = load.Key });
        load.Execute("withdraw/close-deletion", new { delivery, load = load.Key });
        load.Complete(LoadOutcome.Nothing with { RowsClosed = closed }, delivery);
        return (load.Key, closed);
    }
}
