using Microsoft.Data.SqlClient;

namespace Evaluation.Warehouse.Dialects.SqlServer;

/// <summary>What a session of ours needs besides what the person wrote.</summary>
internal static class SqlServerConnectionString
{
    /// <summary>
    /// Completes a connection string: our name for the administrator, no pool (a session ends with its job, and its lock with it), and no
    /// time limit on a statement unless one was written. Encryption stays as written, which is on unless said otherwise.
    /// </summary>
    /// <exception cref="WarehouseFault">It is none.</exception>
    internal static string Complete(string written)
    {
        SqlConnectionStringBuilder builder = Parse(written);
        builder.ApplicationName = "evaluation";
        builder.Pooling = false;
        if (!builder.ShouldSerialize("Command Timeout"))
        {
            builder.CommandTimeout = 0;
        }

        return builder.ConnectionString;
    }

    // What the driver says is not repeated: the word it stumbles over may be a piece of a password that holds a semicolon.
    private static SqlConnectionStringBuilder Parse(string written)
    {
        try
        {
            return new SqlConnectionStringBuilder(written);
        }
        catch (Exception fault) when (fault is ArgumentException or FormatException)
        {
            throw new WarehouseFault($"La chaîne de connexion n'en est pas une pour SQL Server\u00a0: un mot ou une valeur n'y ont pas de sens. Écrivez-la comme «\u00a0Server=…,1433;Database=…;User ID=…;Password=…\u00a0»\u00a0; mettez entre guillemets une valeur qui contient un point-virgule.");
        }
    }
}
