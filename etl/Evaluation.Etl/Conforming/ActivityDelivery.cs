using System.Collections.Concurrent;
using Evaluation.Etl.Mapping;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Conforming;

/// <summary>The activities of one delivery: mapped on the thread that reads, staged on another.</summary>
public sealed class ActivityDelivery : IFactDelivery
{
    private const int BatchesInFlight = 3;
    private readonly ActivityLoad _activities;
    private readonly ConcurrentBag<ActivityBatch> _free = [];
    private readonly BlockingCollection<ActivityBatch> _full = new(BatchesInFlight);
    private readonly int _feedKey;
    private readonly ActivityKeys _keys;
    private readonly WarehouseLoad _load;
    private readonly ActivityMapper _mapper;
    private readonly Task _staging;
    private ActivityBatch _batch = new();

    /// <summary>Starts staging.</summary>
    public ActivityDelivery(WarehouseLoad load, DeliveryKeys delivery, ActivityMapper mapper, ActivityKeys keys)
    {
        (_load, _feedKey, _mapper, _keys) = (load, delivery.Feed, mapper, keys);
        _activities = new ActivityLoad(load, delivery.Delivery);
        _staging = Task.Factory.StartNew(Stage, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
    }

    /// <inheritdoc/>
    public IReadOnlyList<LineFault> RejectedAtEnd { get; private set; } = [];

    /// <inheritdoc/>
    public void Take(long lineHash)
    {
        _mapper.Map(lineHash, _batch);
        HandOverWhenFull();
    }

    /// <inheritdoc/>
    public void TakeKnown(int lineNumber, long lineHash)
    {
        _batch.Known.Add(new KnownLine(lineNumber, lineHash));
        HandOverWhenFull();
    }

    /// <inheritdoc/>
    public void TakeErased(int lineNumber) =>
        throw new InvalidOperationException($"Line [{lineNumber}]: an activity stays, only whom it helped goes");

    /// <inheritdoc/>
    public void TakeFaults(IReadOnlyList<LineFault> faults)
    {
        _batch.Faults.AddRange(faults);
        HandOverWhenFull();
    }

    /// <inheritdoc/>
    public (int From, int To)? Finish()
    {
        RejectedAtEnd = _mapper.Finish(_batch);
        _batch.Faults.AddRange(RejectedAtEnd);
        HandOver(_batch);
        _full.CompleteAdding();
        _staging.GetAwaiter().GetResult();
        _activities.Finish();
        return _activities.Days(_feedKey);
    }

    /// <inheritdoc/>
    public SettledRows Settle(DeliveryScope scope, bool isFreshest)
    {
        SettledRows settled = _activities.Settle(scope);
        _keys.Save(_load, isFreshest);
        return settled;
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _full.CompleteAdding();
        Task.WaitAny(_staging);
        _activities.Dispose();
        _full.Dispose();
    }

    private void HandOverWhenFull()
    {
        if (_batch.IsFull)
        {
            HandOver(_batch);
            _batch = _free.TryTake(out ActivityBatch? used) ? used : new ActivityBatch();
        }
    }

    private void HandOver(ActivityBatch batch)
    {
        while (!_full.TryAdd(batch, millisecondsTimeout: 100))
        {
            if (_staging.IsFaulted)
            {
                _staging.GetAwaiter().GetResult();
            }
        }
    }

    private void Stage()
    {
        foreach (ActivityBatch batch in _full.GetConsumingEnumerable())
        {
            _activities.Add(batch);
            batch.Clear();
            _free.Add(batch);
        }
    }
}
