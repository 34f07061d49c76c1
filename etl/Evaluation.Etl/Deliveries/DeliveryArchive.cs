using System.IO.Compression;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// The originals kept: one gzip file per content, named by the SHA-256 of what it holds (<c>ab/abcdef….gz</c>).
/// A copy appears whole or not at all, is never changed, and the same content is kept once; only the erasure of a person removes one.
/// </summary>
public sealed class DeliveryArchive(string folder)
{
    /// <summary>Starts a new copy; what a killed process left behind is cleaned first.</summary>
    public ArchiveWriter Begin()
    {
        Directory.CreateDirectory(folder);
        PartialFile.CleanAbandoned(folder);
        return new ArchiveWriter(folder, PartialFile.Create(folder));
    }

    /// <summary>True when the content is held.</summary>
    public bool Holds(string sha256) => File.Exists(PathOf(folder, sha256));

    /// <summary>The content of that hash, checked while it is read: the last read fails if it isn't what was kept.</summary>
    /// <exception cref="DeliveryFault">The copy is absent; or, while reading, damaged.</exception>
    public Stream Open(string sha256)
    {
        string path = PathOf(folder, sha256);
        return File.Exists(path)
            ? new VerifiedStream(new GZipStream(File.OpenRead(path), CompressionMode.Decompress), sha256)
            : throw new DeliveryFault($"l'original [{sha256}] n'est plus dans l'archive : remettez-y le fichier depuis une sauvegarde");
    }

    /// <summary>Removes a content that must not stay; nothing where it is not held.</summary>
    internal bool Remove(string sha256)
    {
        string path = PathOf(folder, sha256);
        bool held = File.Exists(path);
        if (held)
        {
            File.Delete(path);
            DurableFolder.Flush(Path.GetDirectoryName(path)!);
        }

        return held;
    }

    /// <summary>Where a content stands.</summary>
    internal static string PathOf(string folder, string sha256) => Path.Combine(folder, sha256[..2], sha256 + ".gz");
}
