using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Evaluation.Declared;
using Evaluation.Testing.Engines;
using Evaluation.Warehouse;
using Npgsql;

namespace Evaluation.Testing.Faults;

/// <summary>
/// A PostgreSQL of its own that a test may kill, fill and start again. Its superuser is <c>postgres</c>; the role <c>guarded</c> needs its
/// password and <c>refused</c> may never connect, once a test has made them.
/// </summary>
public sealed class FragilePostgreSql : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("evaluation-fragile-").FullName;
    private readonly int _port = FreePort();
    private readonly Process _shell;
    private int _warehouses;

    /// <summary>Makes it and starts it.</summary>
    public FragilePostgreSql()
    {
        _shell = Process.Start(Shell())!;
        Start();
    }

    /// <summary>Where it listens, as sentences say it.</summary>
    public string Place => $"127.0.0.1:{_port}";

    /// <summary>The connection string of a role in a database of it.</summary>
    public string ConnectionString(string database, string role = "postgres") => $"Host=127.0.0.1;Port={_port};Username={role};Database={database};Pooling=false";

    /// <summary>Settings of the warehouse in a database of it, with little patience.</summary>
    public WarehouseSettings Settings(string database, string role = "postgres", string more = "") =>
        WarehouseSettings.On(Engine.PostgreSql, $"{ConnectionString(database, role)};{more}") with { Patience = TimeSpan.FromSeconds(2) };

    /// <summary>Makes a database of that name.</summary>
    public string NewDatabase(string name)
    {
        Run("postgres", $"create database {name}");
        return name;
    }

    /// <summary>Makes a database with a warehouse in it that knows few communes and a <see cref="FaultyTerritory"/>'s partner, and has no delivery.</summary>
    public string NewWarehouse()
    {
        if (_warehouses++ == 0)
        {
            WarehouseSettings prepared = Settings(NewDatabase("prepared"));
            Preparation.FewCommunes.Fill(prepared);
            using FaultyTerritory territory = new();
            territory.Open(prepared).Dispose();
        }

        string name = $"w{_warehouses}";
        Run("postgres", $"create database {name} template prepared");
        return name;
    }

    /// <summary>Runs statements in a database as its superuser, each by itself.</summary>
    public void Run(string database, params string[] statements)
    {
        using NpgsqlConnection connection = new(ConnectionString(database));
        connection.Open();
        foreach (string statement in statements)
        {
#pragma warning disable CA2100 // A test's own words.
            using NpgsqlCommand command = new(statement, connection);
#pragma warning restore CA2100
            command.ExecuteNonQuery();
        }
    }

    /// <summary>Waits until a count is not 0.</summary>
    public void WaitFor(string count)
    {
        using NpgsqlConnection connection = new(ConnectionString("postgres"));
        connection.Open();
#pragma warning disable CA2100 // A test's own words.
        using NpgsqlCommand command = new(count, connection);
#pragma warning restore CA2100
        while (command.ExecuteScalar() is 0L)
        {
            Thread.Sleep(10);
        }
    }

    /// <summary>Cuts every session of the warehouse that a database has, as an administrator would.</summary>
    public void CutSessions(string database) =>
        Run("postgres", $"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{database}' and application_name = 'evaluation'");

    /// <summary>Starts it.</summary>
    public void Start() => Tell("start");

    /// <summary>Stops it as a crash does: nothing is said to anybody, and starting recovers.</summary>
    public void Crash() => Tell("stop");

    /// <inheritdoc/>
    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }

    // The server refuses to run as root: then as the user that Debian's package made.
    private ProcessStartInfo Shell()
    {
        string[] command = ["/bin/sh", "-c", ShippedFiles.Text(typeof(FragilePostgreSql).Assembly, "fragile-postgresql.sh"), "fragile-postgresql", PostgreSqlBinaries.Folder!, _folder, $"{_port}"];
        if (Environment.IsPrivilegedProcess)
        {
            using Process owner = Process.Start("chown", ["postgres", _folder]);
            owner.WaitForExit();
            command = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--", .. command];
        }

        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, RedirectStandardOutput = true, WorkingDirectory = "/" };
    }

    private void Tell(string word)
    {
        _shell.StandardInput.WriteLine(word);
        _shell.StandardInput.Flush();
        if (_shell.StandardOutput.ReadLine() != $"{word} 0")
        {
            throw new InvalidOperationException($"The fragile PostgreSQL did not {word}: {File.ReadAllText(Path.Combine(_folder, "log"))}");
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
