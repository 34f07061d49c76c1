using Evaluation.Warehouse.Loading;
using Evaluation.Warehouse.Rows;

namespace Evaluation.Etl.Conforming;

/// <summary>The rows that the lines of one delivery become; one kind per fact.</summary>
public interface IFactDelivery : IDisposable
{
    /// <summary>Why lines without fault of their own turned out to be rejected once all were read: one fault a line.</summary>
    IReadOnlyList<LineFault> RejectedAtEnd => [];

    /// <summary>Takes the current line of the delivery.</summary>
    /// <param name="lineHash">Hash of the line as kept.</param>
    void Take(long lineHash);

    /// <summary>Takes a line recognised by its hash as one that is held as it is.</summary>
    void TakeKnown(int lineNumber, long lineHash);

    /// <summary>Takes a line that is about a person erased: nothing of it is kept.</summary>
    void TakeErased(int lineNumber);

    /// <summary>Takes why the current line is rejected.</summary>
    void TakeFaults(IReadOnlyList<LineFault> faults);

    /// <summary>Ends the lines.</summary>
    /// <returns>First and last day they describe, yyyymmdd; null when none has a day.</returns>
    (int From, int To)? Finish();

    /// <summary>Settles the lines against what is held.</summary>
    SettledRows Settle(DeliveryScope scope, bool isFreshest);
}
