namespace Evaluation.Warehouse.Loading;

/// <summary>
/// Settles the staged activities of a delivery against what is held: decides what becomes of each line, closes what they replace or no longer
/// name, opens what they bring.
/// </summary>
/// <param name="load">The load.</param>
/// <param name="opening">Statements that open rows.</param>
/// <param name="adjust">What else decides of lines before rows are closed and opened; it returns how many rows it marked to be closed.</param>
internal sealed class DeliveryRows(WarehouseLoad load, IReadOnlyList<string> opening, Func<DeliveryScope, long>? adjust = null)
{
    internal const string Repeated = "Même identifiant plusieurs fois dans le fichier : la ligne la plus récente est gardée.";
    private const string Better = "Déjà reçu par un flux qui fait foi : la ligne n'est pas reprise.";

    /// <summary>Settles the delivery; its rows become visible when the load completes.</summary>
    internal SettledRows Settle(DeliveryScope scope)
    {
        load.Execute("load/activity/decide", new { @namespace = scope.Namespace, feed = scope.FeedKey, rank = scope.FeedRank, delivery = scope.DeliveryKey });
        load.Session.Dialect.Analyze(load.Session, "staging_outcome");
        load.Execute("load/activity/decide-new");
        load.Session.Dialect.Analyze(load.Session, "staging_outcome");
        load.Execute("load/activity/decide-repeated");
        Supersede(scope);
        long marked = adjust?.Invoke(scope) ?? 0;
        marked += load.Execute("load/mark-replaced") + MarkAbsent(scope);
        long closed = marked == 0 ? 0 : ActivityTables.Close(load);
        long opened = Open(scope);
        load.Execute("load/journal-set-aside", new { load = load.Key, delivery = scope.DeliveryKey, repeated = Repeated, better = Better, left_out = scope.LeftOut });
        return Count(opened, closed);
    }

    private void Supersede(DeliveryScope scope)
    {
        if (scope.AsOf is not null)
        {
            load.Execute("load/activity/supersede", new { feed = scope.FeedKey, as_of = scope.AsOf, delivery = scope.DeliveryKey });
        }
    }

    private long MarkAbsent(DeliveryScope scope)
    {
        bool superseded = scope.AsOf is not null && load.Scalar<long>("load/fresher-deliveries", new { feed = scope.FeedKey, as_of = scope.AsOf, delivery = scope.DeliveryKey, covers_from = scope.CoversFrom, covers_to = scope.CoversTo }) > 0;
        return scope.ClaimsWhole && scope.NamesAll && !superseded
            ? load.Execute("load/activity/mark-absent", new { feed = scope.FeedKey, covers_from = scope.CoversFrom, covers_to = scope.CoversTo })
            : 0;
    }

    private long Open(DeliveryScope scope)
    {
        long last = load.Scalar<long>("load/activity/next-key");
        return opening.Sum(statement => load.Execute($"load/activity/{statement}", new
        {
            @base = last,
            partner = scope.PartnerKey,
            feed = scope.FeedKey,
            @namespace = scope.Namespace,
            delivery = scope.DeliveryKey,
            load = load.Key,
        }));
    }

    private SettledRows Count(long opened, long closed) => OutcomeCount.Settled(load.Query<OutcomeCount>("load/outcome-counts"), opened, closed);
}
