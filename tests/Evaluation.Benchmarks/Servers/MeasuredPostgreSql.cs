using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace Evaluation.Benchmarks.Servers;

/// <summary>A PostgreSQL for measures: started from the machine's programs, its folder gone with this process.</summary>
internal sealed class MeasuredPostgreSql : IDisposable
{
    private const string Debian = "/usr/lib/postgresql";
    private const int Patience = 300;
    private const string Longest = "120s";
    private readonly Process _shell;

    /// <summary>Starts it and waits until it answers.</summary>
    internal MeasuredPostgreSql()
    {
        Directory = System.IO.Directory.CreateTempSubdirectory("evaluation-benchmark-").FullName;
        Port = FreePort();
        string programs = System.IO.Directory.GetDirectories(Debian).Order(StringComparer.Ordinal).Last() + "/bin";
        string[] command = ["/bin/sh", Path.Combine(AppContext.BaseDirectory, "Servers", "benchmark-postgresql.sh"), programs, Directory, Port.ToString(CultureInfo.InvariantCulture)];
        if (Environment.IsPrivilegedProcess)
        {
            MeasuredProcess.Run("chown", "postgres", Directory);
            command = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--", .. command];
        }

        Statements = new SlowStatements(Path.Combine(Directory, "log"));
        _shell = Process.Start(new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = "/" })!;
        Wait();
    }

    /// <summary>Its socket.</summary>
    internal string Directory { get; }

    /// <summary>The statements that the product ran on it.</summary>
    internal SlowStatements Statements { get; }

    /// <summary>Its port.</summary>
    internal int Port { get; }

    /// <summary>The connection string of a database, for the product.</summary>
    internal string ConnectionString(string database) => string.Create(CultureInfo.InvariantCulture, $"Host={Directory};Port={Port};Username=postgres;Database={database}");

    /// <summary>Runs psql in a database, stopping at the first error.</summary>
    internal MeasuredProcess Psql(string database, params IEnumerable<string> arguments) => MeasuredProcess.Run(
        "psql", ["-X", "-q", "-v", "ON_ERROR_STOP=1", "-h", Directory, "-p", Port.ToString(CultureInfo.InvariantCulture), "-U", "postgres", "-d", database, .. arguments]);

    /// <summary>Makes a database anew, in which a statement that takes minutes is stopped rather than waited for.</summary>
    internal void Renew(string database)
    {
        Psql("postgres", "-c", $"drop database if exists {database}");
        Psql("postgres", "-c", $"create database {database}", "-c", $"alter database {database} set statement_timeout = '{Longest}'");
    }

    /// <summary>Writes to disk what earlier measures left to write, so that it burdens none of the later.</summary>
    internal void Settle()
    {
        Psql("postgres", "-c", "checkpoint");
        MeasuredProcess.Run("sync");
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        _shell.StandardInput.Close();
        _shell.WaitForExit();
        _shell.Dispose();
    }

    private void Wait()
    {
        for (int tries = 0; ; tries++)
        {
            try
            {
                Settle();
                return;
            }
            catch (InvalidOperationException) when (tries < Patience && !_shell.HasExited)
            {
                Thread.Sleep(50);
            }
        }
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
