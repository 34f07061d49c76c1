using System.Data.Common;

namespace Evaluation.Warehouse.Opening;

/// <summary>
/// Opens a connection within the time its connection string allows. Drivers alone do not always: when that time runs out before they listen,
/// they wait for ever for a host that takes the connection and never says a word (seen with Npgsql 10.0.0).
/// </summary>
internal static class BoundedOpening
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Opens it; false when nothing came of it in time, and the connection is to be left alone.</summary>
    /// <exception cref="DbException">The server refuses, or nobody answers.</exception>
    internal static bool TryOpen(DbConnection connection)
    {
        Task opening = Task.Factory.StartNew(connection.Open, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!Ends(opening, connection.ConnectionTimeout))
        {
            return false;
        }

        try
        {
            opening.GetAwaiter().GetResult();
            return true;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    // 0 seconds: the person wants to wait for ever.
    private static bool Ends(Task opening, int seconds)
    {
        WaitHandle ended = ((IAsyncResult)opening).AsyncWaitHandle;
        return seconds == 0 ? ended.WaitOne() : ended.WaitOne(TimeSpan.FromSeconds(seconds) + Grace);
    }
}
