using Evaluation.Warehouse.Dialects;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Warehouse.Loading;

/// <summary>Stages the context measures of one delivery, then settles them against what is held.</summary>
public sealed class NeedLoad : IDisposable
{
    private readonly WarehouseLoad _load;
    private readonly RowAppender _needs;
    private readonly RejectedLines _faults;
    private readonly RowAppender _rejected;

    /// <summary>Makes the staging tables empty.</summary>
    /// <param name="load">The load.</param>
    /// <param name="deliveryKey">The delivery, for the journal of rejected lines.</param>
    public NeedLoad(WarehouseLoad load, int deliveryKey)
    {
        _load = load;
        _faults = new RejectedLines(load, deliveryKey);
        Staging.Renew(load, "staging_need", "staging_rejected", "staging_outcome", "staging_closing");
        _needs = load.Session.OpenAppender("staging_need");
        _rejected = load.Session.OpenAppender("staging_rejected");
    }

    /// <summary>Stages one measure.</summary>
    public void Add(in StagedNeed need)
    {
        _needs.Append(need.LineNumber);
        _needs.Append(need.SourceId);
        _needs.Append((long?)null);
        _needs.Append(need.ContentHash);
        _needs.Append(need.LineHash);
        _needs.Append(need.NeedMeasureKey);
        _needs.Append(need.TerritoryKey);
        _needs.Append(need.TerritoryType);
        _needs.Append(need.TerritoryCode);
        _needs.Append(need.Vintage);
        _needs.Append(need.Value);
        _needs.EndRow();
    }

    /// <summary>Remembers the identity of a rejected line: being faulty is not being absent.</summary>
    public void AddRejected(in RejectedIdentity line)
    {
        _rejected.Append(line.LineNumber);
        _rejected.Append(line.SourceId);
        _rejected.EndRow();
    }

    /// <summary>Writes why a line was rejected.</summary>
    public void Add(LineFault fault) => _faults.Add(fault);

    /// <summary>Settles all that was staged.</summary>
    public SettledRows Settle(DeliveryScope scope)
    {
        _needs.Complete();
        _rejected.Complete();
        _faults.Complete();
        return new DeliveryRows(_load, "need", ["close-need"], ["insert-need"]).Settle(scope);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _needs.Dispose();
        _rejected.Dispose();
        _faults.Dispose();
    }
}
