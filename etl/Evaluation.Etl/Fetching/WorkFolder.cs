namespace Evaluation.Etl.Fetching;

/// <summary>Where deliveries of one feed stand while they are fetched: only its owner may look, and one process at a time works there.</summary>
internal sealed class WorkFolder : IDisposable
{
    private const string Name = "travail";
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;
    private readonly FileStream _lock;

    private WorkFolder(string path, FileStream held) => (Path, _lock) = (path, held);

    /// <summary>The folder.</summary>
    internal string Path { get; }

    /// <summary>Opens the work folder of a feed.</summary>
    /// <param name="territory">The territory folder.</param>
    /// <param name="feed">Code of the feed.</param>
    /// <exception cref="FetchFault">Another process is fetching it.</exception>
    internal static WorkFolder Open(string territory, string feed)
    {
        string path = System.IO.Path.GetFullPath(System.IO.Path.Combine(territory, Name, feed.Replace('/', System.IO.Path.DirectorySeparatorChar)));
        _ = OperatingSystem.IsWindows() ? Directory.CreateDirectory(path) : Directory.CreateDirectory(path, OwnerOnly);
        try
        {
            return new WorkFolder(path, new FileStream(System.IO.Path.Combine(path, "verrou"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1));
        }
        catch (IOException held) when (held is not (DirectoryNotFoundException or PathTooLongException))
        {
            throw new FetchFault("une autre récupération de ce flux est en cours : attendez qu'elle finisse", held);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => _lock.Dispose();
}
