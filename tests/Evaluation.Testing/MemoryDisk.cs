using System.Runtime.CompilerServices;

namespace Evaluation.Testing;

/// <summary>Temporary folders of tests lie in memory where Linux offers it: nothing of them is to outlive the machine, and DuckDB waits for the disk at each commit.</summary>
internal static class MemoryDisk
{
    private const string Path = "/dev/shm";
    private const long Enough = 4L << 30;

#pragma warning disable CA2255 // Before the first temporary folder.
    [ModuleInitializer]
#pragma warning restore CA2255
    internal static void Use()
    {
        if (Environment.GetEnvironmentVariable("TMPDIR") is null && Directory.Exists(Path) && new DriveInfo(Path).AvailableFreeSpace >= Enough)
        {
            Environment.SetEnvironmentVariable("TMPDIR", Path);
        }
    }
}
