using System.Diagnostics;
using Evaluation.Testing.Engines;
using Evaluation.Warehouse.Tests.Opening;
using Npgsql;

namespace Evaluation.Warehouse.Tests.Testing;

public sealed class PrivatePostgreSqlTests
{
    [WherePostgreSqlIsInstalled]
    public void A_cluster_goes_with_the_process_that_started_it_even_a_killed_one()
    {
        using OtherProcess other = OtherProcess.WithPrivatePostgreSql(out string connectionString);
        using NpgsqlConnection connection = new(connectionString);
        connection.Open();
        using NpgsqlCommand question = new("select setting from pg_settings where name = 'unix_socket_directories'", connection);
        string folder = (string)question.ExecuteScalar()!;
        Assert.True(Directory.Exists(folder));
        other.Kill();
        long start = Stopwatch.GetTimestamp();
        while (Directory.Exists(folder) && Stopwatch.GetElapsedTime(start).TotalSeconds < 10)
        {
            Thread.Sleep(20);
        }

        Assert.False(Directory.Exists(folder));
        connection.Close();
        Assert.Throws<NpgsqlException>(connection.Open);
    }

    private sealed class WherePostgreSqlIsInstalledAttribute : FactAttribute
    {
        public WherePostgreSqlIsInstalledAttribute() => Skip = PostgreSqlBinaries.Folder is null ? "PostgreSQL isn't here: install Debian's package postgresql." : null;
    }
}
