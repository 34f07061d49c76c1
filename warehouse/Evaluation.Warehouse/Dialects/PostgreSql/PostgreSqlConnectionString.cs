using Npgsql;

namespace Evaluation.Warehouse.Dialects.PostgreSql;

/// <summary>What a session of ours needs besides what the person wrote.</summary>
internal static class PostgreSqlConnectionString
{
    private const int SilenceSeconds = 30;
    private const int ProbeSeconds = 5;

    /// <summary>
    /// Completes a connection string: our schema first, instants in UTC, our name for the administrator, no pool (a session ends with its
    /// job, and its lock with it), no statement compiled (that takes longer than ours take) unless the person wants it, no time limit on one
    /// unless one was written, and a server whose machine vanished is noticed all the same. A local socket (a host that is a folder) has no
    /// machine to lose and refuses the probes.
    /// </summary>
    /// <exception cref="WarehouseFault">It is none.</exception>
    internal static string Complete(string written, string schema, bool readOnly)
    {
        NpgsqlConnectionStringBuilder builder = Parse(written);
        builder.SearchPath = schema;
        builder.Timezone = "UTC";
        builder.Pooling = false;
        builder.ApplicationName = "evaluation";
        if (!builder.ShouldSerialize("Command Timeout"))
        {
            builder.CommandTimeout = 0;
        }

        if (builder.Host?.StartsWith('/') != true)
        {
            builder.TcpKeepAlive = true;
            builder.TcpKeepAliveTime = SilenceSeconds;
            builder.TcpKeepAliveInterval = ProbeSeconds;
        }

        string setting = readOnly ? "-c default_transaction_read_only=on" : string.Empty;
        builder.Options = string.Join(' ', new[] { "-c jit=off", builder.Options, setting }.Where(text => !string.IsNullOrEmpty(text)));
        return builder.ConnectionString;
    }

    // What the driver says is not repeated: the word it stumbles over may be a piece of a password that holds a semicolon.
    private static NpgsqlConnectionStringBuilder Parse(string written)
    {
        try
        {
            return new NpgsqlConnectionStringBuilder(written);
        }
        catch (ArgumentException)
        {
            throw new WarehouseFault($"La chaîne de connexion n'en est pas une pour PostgreSQL\u00a0: un mot ou une valeur n'y ont pas de sens. Écrivez-la comme «\u00a0Host=…;Port=5432;Database=…;Username=…;Password=…\u00a0»\u00a0; mettez entre guillemets une valeur qui contient un point-virgule.");
        }
    }
}
