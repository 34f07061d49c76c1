using System.Collections.Concurrent;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.Versioning;
using Microsoft.Win32.SafeHandles;

namespace Evaluation.DuckDb.Opening;

/// <summary>
/// A database as this process has it open: its sessions open and close one after the other. On Linux, the last to close a file it may write
/// runs the checkpoint, over a copy of what that rewrites in place (see <see cref="MetadataCopy"/>); elsewhere the engine runs its own.
/// </summary>
internal sealed class DatabaseFile
{
    private static readonly ConcurrentDictionary<string, DatabaseFile> Known = new(StringComparer.Ordinal);
    private readonly Lock _gate = new();
    private readonly string? _path;
    private int _sessions;

    private DatabaseFile(string? path) => _path = path;

    /// <summary>The one of a data source; one in memory is nobody else's, or keeps nothing.</summary>
    public static DatabaseFile Of(string dataSource) => DatabasePath.IsMemory(dataSource)
        ? new DatabaseFile(path: null)
        : Known.GetOrAdd(DatabasePath.Canonical(dataSource), path => new DatabaseFile(path));

    /// <summary>Opens a session, after putting right what a killed checkpoint left.</summary>
    /// <param name="open">Opens the engine's, told whether checkpoints are left to us.</param>
    public Session Open(Func<bool, Session> open)
    {
        lock (_gate)
        {
            if (IsGuarded && _sessions == 0)
            {
                MetadataCopy.PutBack(_path);
            }

            Session session = open(IsGuarded);
            _sessions++;
            return session;
        }
    }

    /// <summary>Closes a session.</summary>
    /// <param name="connection">Its connection, with nothing under way.</param>
    /// <param name="letGo">Closes the engine's session.</param>
    public void Close(DuckDbConnection connection, Action letGo)
    {
        lock (_gate)
        {
            // Closed after the engine's own: whoever closes one handle of a file gives back every lock that the process has on it.
            using SafeFileHandle? bytes = IsGuarded && _sessions == 1 ? Checkpoint(connection, _path) : null;
            _sessions--;
            letGo();
        }
    }

    [SupportedOSPlatformGuard("linux")]
    [MemberNotNullWhen(true, nameof(_path))]
    private bool IsGuarded => OperatingSystem.IsLinux() && _path is not null;

    // A checkpoint that fails loses nothing: what is committed stays in the log, and the next session to close tries again.
    [SupportedOSPlatform("linux")]
    private static SafeFileHandle? Checkpoint(DuckDbConnection connection, string path)
    {
        if (connection.IsReadOnly || new FileInfo(path + ".wal") is not { Exists: true, Length: > 0 })
        {
            return null;
        }

        SafeFileHandle bytes = File.OpenHandle(path, share: FileShare.ReadWrite);
        try
        {
            MetadataCopy.Save(connection, bytes, path);
            connection.Session.Run("checkpoint");
            MetadataCopy.Drop(path);
        }
        catch (Exception failure) when (failure is DuckDbException or IOException or UnauthorizedAccessException)
        {
        }

        return bytes;
    }
}
