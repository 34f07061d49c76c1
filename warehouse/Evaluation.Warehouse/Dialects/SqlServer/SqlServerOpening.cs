using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>
/// Opens a connection within the time allowed. The driver alone does not: a host that takes the connection and never says a word keeps it
/// waiting for ever when that time runs out before it listens (seen with SqlClient 6.1.5 on a busy machine).
/// </summary>
internal static class SqlServerOpening
{
    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);

    /// <summary>Opens it.</summary>
    /// <exception cref="SqlException">The server refuses, or nothing answers.</exception>
    /// <exception cref="WarehouseFault">The host says nothing.</exception>
    internal static SqlConnection Open(WarehouseSettings settings)
    {
        SqlConnection connection = new(SqlServerConnectionString.Complete(settings.Location));
        Task opening = Task.Factory.StartNew(connection.Open, CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        if (!Ends(opening, connection.ConnectionTimeout))
        {
            throw SqlServerOpeningFaults.Silent(settings);
        }

        try
        {
            opening.GetAwaiter().GetResult();
            return connection;
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
