using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using Evaluation.Declared;
using Npgsql;

namespace Evaluation.Testing.Engines;

/// <summary>The PostgreSQL of this test process: started from the machine's programs at first use, gone with the process however that ends.</summary>
internal static class PrivatePostgreSql
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    // Held as long as the process lives: its standard input is what the cluster lives by.
    private static Process? _shell;

    /// <summary>Starts it and returns the connection string of its superuser.</summary>
    /// <exception cref="InvalidOperationException">It did not start; the message holds what it said.</exception>
    public static string Start()
    {
        string folder = Directory.CreateTempSubdirectory("evaluation-pg-").FullName;
        int port = FreePort();
        _shell = Process.Start(Shell(folder, port))!;
        NpgsqlConnectionStringBuilder connection = new() { Host = "127.0.0.1", Port = port, Username = "postgres", Database = "postgres", Pooling = false };
        Wait(connection.ConnectionString, Path.Combine(folder, "log"));
        return connection.ConnectionString;
    }

    // The server refuses to run as root: then as the user that Debian's package made.
    private static ProcessStartInfo Shell(string folder, int port)
    {
        string script = ShippedFiles.Text(typeof(PrivatePostgreSql).Assembly, "private-postgresql.sh");
        string[] shell = ["/bin/sh", "-c", script, "private-postgresql", PostgreSqlBinaries.Folder!, folder, $"{port}"];
        string[] command = shell;
        if (Environment.IsPrivilegedProcess)
        {
            using Process owner = Process.Start("chown", ["postgres", folder]);
            owner.WaitForExit();
            command = ["setpriv", "--reuid", "postgres", "--regid", "postgres", "--clear-groups", "--", .. shell];
        }

        return new ProcessStartInfo(command[0], command[1..]) { RedirectStandardInput = true, WorkingDirectory = "/" };
    }

    private static int FreePort()
    {
        using TcpListener listener = new(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static void Wait(string connectionString, string log)
    {
        long start = Stopwatch.GetTimestamp();
        while (true)
        {
            try
            {
                using NpgsqlConnection connection = new(connectionString);
                connection.Open();
                return;
            }
            catch (NpgsqlException fault)
            {
                if (Stopwatch.GetElapsedTime(start) > Patience || _shell!.HasExited)
                {
                    throw new InvalidOperationException($"The private PostgreSQL did not start: {(File.Exists(log) ? File.ReadAllText(log) : "it left no log")}", fault);
                }
            }

            Thread.Sleep(20);
        }
    }
}
