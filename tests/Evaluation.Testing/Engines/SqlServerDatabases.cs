using System.Collections.Concurrent;
using Evaluation.Warehouse;
using Microsoft.Data.SqlClient;

namespace Evaluation.Testing.Engines;

/// <summary>
/// Databases on SQL Server. A prepared one takes seconds to make, so it serves several tests: beside its tables stands a copy of each as it
/// was prepared, and after a test the tables that changed are filled anew from their copies.
/// </summary>
internal sealed class SqlServerDatabases : TestDatabases
{
    private readonly SqlConnectionStringBuilder _server;
    private readonly ConcurrentDictionary<string, (SqlServerSnapshot Snapshot, ConcurrentBag<string> Idle)> _prepared = new();
    private readonly ConcurrentDictionary<Preparation, ConcurrentBag<string>> _idle = new();

    /// <param name="connectionString">A database of the server, opened by a user who may make others.</param>
    public SqlServerDatabases(string connectionString)
    {
        // Without a pool nothing stays connected to a database that is to be dropped.
        _server = new SqlConnectionStringBuilder(connectionString) { Pooling = false };
        AtExit(DropIdle);
        foreach (string name in Names().Where(IsLeftBehind))
        {
            Drop(In(name));
        }
    }

    /// <inheritdoc/>
    public override string Take(Preparation? prepared) =>
        prepared is null ? Create()
        : Idle(prepared).TryTake(out string? idle) ? idle
        : Prepare(prepared);

    /// <inheritdoc/>
    public override void Return(string location, bool altered)
    {
        if (altered || !_prepared.TryGetValue(location, out (SqlServerSnapshot Snapshot, ConcurrentBag<string> Idle) prepared))
        {
            Drop(location);
            return;
        }

        prepared.Snapshot.Restore();
        prepared.Idle.Add(location);
    }

    /// <summary>Runs a statement in a database.</summary>
    internal static void Run(string location, string statement)
    {
        using SqlConnection connection = new(location);
        connection.Open();
#pragma warning disable CA2100 // Names made here, or those of the dictionary.
        using SqlCommand command = new(statement, connection) { CommandTimeout = 120 };
#pragma warning restore CA2100
        command.ExecuteNonQuery();
    }

    private string Create()
    {
        string name = NextName();
        Run(_server.ConnectionString, $"create database {name}");
        return In(name);
    }

    private string In(string name) => new SqlConnectionStringBuilder(_server.ConnectionString) { InitialCatalog = name }.ConnectionString;

    private List<string> Names()
    {
        using SqlConnection connection = new(_server.ConnectionString);
        connection.Open();
        using SqlCommand command = new("select name from sys.databases", connection);
        using SqlDataReader reader = command.ExecuteReader();
        List<string> names = [];
        while (reader.Read())
        {
            names.Add(reader.GetString(0));
        }

        return names;
    }

    private ConcurrentBag<string> Idle(Preparation prepared) => _idle.GetOrAdd(prepared, _ => []);

    private string Prepare(Preparation prepared)
    {
        string location = Create();
        try
        {
            prepared.Fill(WarehouseSettings.On(Engine.SqlServer, location));
        }
        catch
        {
            Drop(location);
            throw;
        }

        _prepared[location] = (SqlServerSnapshot.Of(location), Idle(prepared));
        return location;
    }

    private void Drop(string location)
    {
        string name = new SqlConnectionStringBuilder(location).InitialCatalog;
        Run(_server.ConnectionString, $"alter database {name} set single_user with rollback immediate");
        Run(_server.ConnectionString, $"drop database if exists {name}");
    }

    private void DropIdle()
    {
        foreach (string location in _idle.Values.SelectMany(idle => idle))
        {
            Drop(location);
        }
    }
}
