namespace Evaluation.Warehouse.Reading;

/// <summary>A lot of passes of which more have reached a step, by the end of a day, than the step before it.</summary>
/// <param name="Namespace">Whose lots they are.</param>
/// <param name="Lot">The lot, as the partner names it.</param>
/// <param name="DateKey">The day, yyyymmdd.</param>
/// <param name="Step">The step; expired counts used and expired passes together.</param>
/// <param name="Passes">Passes that have reached it.</param>
/// <param name="AtMost">Passes that have reached the step before it.</param>
public sealed record PassOverrun(string Namespace, string Lot, int DateKey, string Step, long Passes, long AtMost)
{
    /// <summary>Every overrun, as known at a load.</summary>
    public static IReadOnlyList<PassOverrun> Read(WarehouseSession session, int load) => session.Read<PassOverrun>("read/pass-chain", new { load });
}
