using System.IO.Compression;

namespace Evaluation.Etl.Templates;

/// <summary>Copies a package with one fixed date on all its parts: packaging stamps them with the clock otherwise.</summary>
internal static class FixedZip
{
    private static readonly DateTimeOffset Stamp = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>Writes the package again.</summary>
    public static void Copy(Stream package, Stream target)
    {
        package.Position = 0;
        using ZipArchive from = new(package, ZipArchiveMode.Read, leaveOpen: true);
        using ZipArchive to = new(target, ZipArchiveMode.Create, leaveOpen: true);
        foreach (ZipArchiveEntry entry in from.Entries.OrderBy(entry => entry.FullName != "[Content_Types].xml").ThenBy(entry => entry.FullName, StringComparer.Ordinal))
        {
            ZipArchiveEntry copy = to.CreateEntry(entry.FullName, CompressionLevel.Optimal);
            copy.LastWriteTime = Stamp;
            using Stream read = entry.Open();
            using Stream written = copy.Open();
            read.CopyTo(written);
        }
    }
}
