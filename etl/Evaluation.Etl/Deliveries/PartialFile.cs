using System.Globalization;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// An archive copy being written (<c>*.partial</c>). Its writer holds a lock on it, so a file that can be locked was
/// abandoned by a process that died, and is removed.
/// </summary>
internal static class PartialFile
{
    private const string Extension = ".partial";
    private static int _count;

    /// <summary>Creates and locks a new one. Others may rename it (Delete), which completing does.</summary>
    public static FileStream Create(string folder)
    {
        while (true)
        {
            string name = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId}-{Interlocked.Increment(ref _count)}{Extension}");
            if (TryCreate(Path.Combine(folder, name)) is FileStream file)
            {
                return file;
            }
        }
    }

    /// <summary>Removes those whose writer is dead.</summary>
    public static void CleanAbandoned(string folder)
    {
        foreach (string path in Directory.EnumerateFiles(folder, "*" + Extension))
        {
            try
            {
                new FileStream(path, FileMode.Open, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose).Dispose();
            }
            catch (IOException)
            {
                // Being written by a living process, or cleaned meanwhile by another.
            }
        }
    }

    private static FileStream? TryCreate(string path)
    {
        try
        {
            FileStream file = new(path, FileMode.CreateNew, FileAccess.Write, FileShare.Delete, 1);
            if (File.Exists(path))
            {
                return file;
            }
            file.Dispose();
        }
        catch (IOException) when (Directory.Exists(Path.GetDirectoryName(path)))
        {
            // The name is taken, or a cleaner took the file between its creation and its lock: use the next name.
        }
        return null;
    }
}
