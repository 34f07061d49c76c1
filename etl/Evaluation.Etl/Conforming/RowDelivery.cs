using Evaluation.Etl.Mapping.Rows;
using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Conforming;

/// <summary>The rows of facts told by lines that one delivery brings, and the members of dimensions its lines name.</summary>
public sealed class RowDelivery(WarehouseLoad load, DeliveryKeys delivery, RowMapper mapper, RowContext context) : IFactDelivery
{
    private readonly FactRows _facts = new(load, delivery.Delivery, mapper.Facts);

    /// <inheritdoc/>
    public void Take(long lineHash) => mapper.Map(lineHash, _facts);

    /// <inheritdoc/>
    public void TakeKnown(int lineNumber, long lineHash) =>
        throw new InvalidOperationException($"Line [{lineNumber}]: rows of facts told by lines are always read");

    /// <inheritdoc/>
    public void TakeErased(int lineNumber) => _facts.AddErased(lineNumber);

    /// <inheritdoc/>
    public void TakeFaults(IReadOnlyList<LineFault> faults)
    {
        foreach (LineFault fault in faults)
        {
            _facts.Add(fault);
        }
    }

    /// <inheritdoc/>
    public (int From, int To)? Finish() => mapper.Days;

    /// <inheritdoc/>
    public SettledRows Settle(DeliveryScope scope, bool isFreshest)
    {
        SettledRows settled = _facts.Settle(scope);
        context.Members.Save(mapper.Facts, context.Day ?? 0, isFreshest, scope.NamesAll && scope.ClaimsWhole);
        context.Beneficiaries?.Save(load);
        return settled;
    }

    /// <inheritdoc/>
    public void Dispose() => _facts.Dispose();
}
