using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>What a session of ours needs besides what the person wrote.</summary>
internal static class PostgreSqlConnectionString
{
    /// <summary>
    /// Completes a connection string: our schema first, instants in UTC, our name for the administrator, no pool (a session ends with its
    /// job, and its lock with it), and no time limit on a statement unless one was written.
    /// </summary>
    internal static string Complete(string written, string schema, bool readOnly)
    {
        NpgsqlConnectionStringBuilder builder = new(written)
        {
            SearchPath = schema,
            Timezone = "UTC",
            Pooling = false,
            ApplicationName = "evaluation",
        };
        if (!builder.ContainsKey("Command Timeout"))
        {
            builder.CommandTimeout = 0;
        }

        string setting = readOnly ? "-c default_transaction_read_only=on" : string.Empty;
        builder.Options = string.Join(' ', new[] { builder.Options, setting }.Where(text => !string.IsNullOrEmpty(text)));
        return builder.ConnectionString;
    }
}
