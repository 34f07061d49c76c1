using Evaluation.Etl.Fetching;
using Evaluation.Worker.Folder;
using Evaluation.Worker.Schedule.Ledger;
using Evaluation.Worker.Schedule.Store;

namespace Evaluation.Worker.Schedule.Turns;

/// <summary>The runs of a folder for a command that a person typed, with the ledger they are written in.</summary>
internal sealed class LedgeredFolder
{
    /// <summary>Opens the ledger, made if need be.</summary>
    internal LedgeredFolder(TerritoryFolder folder, TimeProvider clock, TextWriter told)
    {
        ScheduleStore store = new(SchedulePlace.Of(folder));
        store.Prepare();
        Feeds = new FeedRun(new LedgeredRun(new RunLedger(store, NodeIdentity.Here(), clock), clock, told), folder.Path, new PartnerConnections(clock), new OneAtATime(), clock, told);
    }

    /// <summary>Runs feeds.</summary>
    internal FeedRun Feeds { get; }
}
