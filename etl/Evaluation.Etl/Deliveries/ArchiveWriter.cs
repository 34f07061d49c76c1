using System.IO.Compression;
using System.Security.Cryptography;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// One copy being archived. Hashing and compression run on a thread of their own. Disposed without <see cref="Complete"/>, it leaves nothing.
/// </summary>
public sealed class ArchiveWriter : IDisposable
{
    private readonly string _folder;
    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly SideThread _side;
    private bool _kept;

    internal ArchiveWriter(string folder, FileStream file)
    {
        _folder = folder;
        _file = file;
        _side = new SideThread("archive", Compress);
    }

    /// <summary>Adds bytes to the copy.</summary>
    public void Write(ReadOnlySpan<byte> bytes) => _side.Write(bytes);

    /// <summary>Makes the copy durable under its name and returns the SHA-256 of its content, in lower-case hexadecimal.</summary>
    public string Complete()
    {
        _side.Complete();
        string sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
        Keep(DeliveryArchive.PathOf(_folder, sha256));
        return sha256;
    }

    /// <summary>Stops, and removes the copy unless it was completed.</summary>
    public void Dispose()
    {
        _side.Dispose();
        if (!_kept)
        {
            File.Delete(_file.Name);
        }
        _file.Dispose();
        _hash.Dispose();
    }

    private void Compress(IEnumerable<ArraySegment<byte>> blocks)
    {
        using GZipStream gzip = new(_file, CompressionLevel.Fastest, leaveOpen: true);
        foreach (ArraySegment<byte> block in blocks)
        {
            _hash.AppendData(block);
            gzip.Write(block);
        }
    }

    private void Keep(string path)
    {
        if (File.Exists(path))
        {
            return;
        }
        _file.Flush(flushToDisk: true);
        string parent = Path.GetDirectoryName(path)!;
        Directory.CreateDirectory(parent);
        File.Move(_file.Name, path, overwrite: true);
        _kept = true;
        _file.Dispose();
        DurableFolder.Flush(parent);
        DurableFolder.Flush(_folder);
    }
}
