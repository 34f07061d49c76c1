using Evaluation.Etl.Mapping;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Conforming;

/// <summary>The context measures of one delivery.</summary>
public sealed class NeedDelivery(NeedMapper mapper, NeedLoad needs) : IFactDelivery
{
    /// <inheritdoc/>
    public void Take(long lineHash) => mapper.Map(lineHash, needs);

    /// <inheritdoc/>
    public void TakeKnown(int lineNumber, long lineHash) =>
        throw new InvalidOperationException($"Line [{lineNumber}]: context measures are always read");

    /// <inheritdoc/>
    public void TakeFaults(IReadOnlyList<LineFault> faults)
    {
        foreach (LineFault fault in faults)
        {
            needs.Add(fault);
        }
    }

    /// <inheritdoc/>
    public (int From, int To)? Finish() => null;

    /// <inheritdoc/>
    public SettledRows Settle(DeliveryScope scope, bool isFreshest) => needs.Settle(scope);

    /// <inheritdoc/>
    public void Dispose() => needs.Dispose();
}
