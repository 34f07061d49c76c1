using System.Data;
using Npgsql;

namespace Evaluation.Testing.Engines;

/// <summary>The servers of one cluster, by their connection strings: the coordinator first, on plain PostgreSQL alone.</summary>
internal static class PostgreSqlNodes
{
    /// <summary>Finds the workers that a coordinator knows, by the addresses it knows them by.</summary>
    public static IReadOnlyList<string> Of(string connectionString, bool citus)
    {
        // Without a pool nothing stays connected to a database that is to be copied or dropped.
        string first = new NpgsqlConnectionStringBuilder(connectionString) { Pooling = false }.ConnectionString;
        return !citus ? [first] : [first, .. Read(
            first,
            "select nodename, nodeport from pg_dist_node where groupid <> 0 and isactive and noderole = 'primary' order by nodeid",
            row => new NpgsqlConnectionStringBuilder(first) { Host = row.GetString(0), Port = row.GetInt32(1) }.ConnectionString)];
    }

    /// <summary>Makes databases of one name the nodes of one Citus.</summary>
    public static void Join(IReadOnlyList<string> nodes)
    {
        Parallel.ForEach(nodes, node => Run(node, "create extension citus"));
        NpgsqlConnectionStringBuilder[] places = [.. nodes.Select(node => new NpgsqlConnectionStringBuilder(node))];
        Run(nodes[0], [$"select citus_set_coordinator_host('{places[0].Host}', {places[0].Port})", .. places[1..].Select(place => $"select citus_add_node('{place.Host}', {place.Port})")]);
    }

    /// <summary>The names of all databases of a node.</summary>
    public static IReadOnlyList<string> Names(string node) => Read(node, "select datname from pg_database", row => row.GetString(0));

    /// <summary>The connection string of another database of the node.</summary>
    public static string In(string node, string database) => new NpgsqlConnectionStringBuilder(node) { Database = database }.ConnectionString;

    /// <summary>Runs statements, each by itself.</summary>
    public static void Run(string node, params IEnumerable<string> statements)
    {
        using NpgsqlConnection connection = new(node);
        connection.Open();
        foreach (string statement in statements)
        {
            using NpgsqlCommand command = Command(connection, statement);
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Runs statements once nobody is connected to the database that they copy or drop: Citus's own processes come back for a moment.</summary>
    public static void RunUnhindered(string node, IReadOnlyList<string> statements)
    {
        for (int attempt = 1; ; attempt++)
        {
            try
            {
                Run(node, statements);
                return;
            }
            catch (PostgresException fault) when (fault.SqlState == PostgresErrorCodes.ObjectInUse && attempt < 50)
            {
                Thread.Sleep(100);
            }
        }
    }

    private static IReadOnlyList<T> Read<T>(string node, string query, Func<IDataRecord, T> read)
    {
        using NpgsqlConnection connection = new(node);
        connection.Open();
        using NpgsqlCommand command = Command(connection, query);
        using NpgsqlDataReader reader = command.ExecuteReader();
        List<T> rows = [];
        while (reader.Read())
        {
            rows.Add(read(reader));
        }

        return rows;
    }

#pragma warning disable CA2100 // Names made here.
    private static NpgsqlCommand Command(NpgsqlConnection connection, string statement) => new(statement, connection) { CommandTimeout = 120 };
#pragma warning restore CA2100
}
