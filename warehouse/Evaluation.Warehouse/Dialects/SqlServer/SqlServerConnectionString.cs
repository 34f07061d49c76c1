using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>What a session of ours needs besides what the person wrote.</summary>
internal static class SqlServerConnectionString
{
    /// <summary>
    /// Completes a connection string: our name for the administrator, no pool (a session ends with its job, and its lock with it), and no
    /// time limit on a statement unless one was written. Encryption stays as written, which is on unless said otherwise.
    /// </summary>
    internal static string Complete(string written)
    {
        SqlConnectionStringBuilder builder = new(written) { ApplicationName = "evaluation", Pooling = false };
        if (!builder.ShouldSerialize("Command Timeout"))
        {
            builder.CommandTimeout = 0;
        }

        return builder.ConnectionString;
    }
}
