using System.Collections.Concurrent;
using System.IO.Compression;
using System.Security.Cryptography;

namespace Evaluation.Etl.Deliveries;

/// <summary>
/// One copy being archived. Hashing and compression run on a thread of their own behind a few bounded buffers, so the
/// reader is only held up when the disk can't follow. Disposed without <see cref="Complete"/>, it leaves nothing.
/// </summary>
public sealed class ArchiveWriter : IDisposable
{
    private const int BlockSize = 1 << 18;
    private const int Blocks = 8;
    private readonly string _folder;
    private readonly FileStream _file;
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly BlockingCollection<(byte[] Bytes, int Length)> _full = new(Blocks);
    private readonly ConcurrentBag<byte[]> _empty = [];
    private readonly Thread _thread;
    private byte[] _block = new byte[BlockSize];
    private int _length;
    private Exception? _failure;
    private bool _kept;

    internal ArchiveWriter(string folder, FileStream file)
    {
        _folder = folder;
        _file = file;
        _thread = new Thread(Compress) { IsBackground = true, Name = "archive" };
        _thread.Start();
    }

    /// <summary>Adds bytes to the copy.</summary>
    public void Write(ReadOnlySpan<byte> bytes)
    {
        while (bytes.Length > BlockSize - _length)
        {
            int part = BlockSize - _length;
            bytes[..part].CopyTo(_block.AsSpan(_length));
            bytes = bytes[part..];
            _length = BlockSize;
            HandOver();
        }
        bytes.CopyTo(_block.AsSpan(_length));
        _length += bytes.Length;
    }

    /// <summary>Makes the copy durable under its name and returns the SHA-256 of its content, in lower-case hexadecimal.</summary>
    public string Complete()
    {
        HandOver();
        Join();
        if (_failure is not null)
        {
            throw new IOException("archive copy failed: " + _failure.Message, _failure);
        }
        string sha256 = Convert.ToHexStringLower(_hash.GetHashAndReset());
        Keep(DeliveryArchive.PathOf(_folder, sha256));
        return sha256;
    }

    /// <summary>Stops, and removes the copy unless it was completed.</summary>
    public void Dispose()
    {
        Join();
        if (!_kept)
        {
            File.Delete(_file.Name);
        }
        _file.Dispose();
        _full.Dispose();
        _hash.Dispose();
    }

    private void HandOver()
    {
        if (_failure is not null)
        {
            throw new IOException("archive copy failed: " + _failure.Message, _failure);
        }
        _full.Add((_block, _length));
        _block = _empty.TryTake(out byte[]? used) ? used : new byte[BlockSize];
        _length = 0;
    }

    private void Join()
    {
        _full.CompleteAdding();
        _thread.Join();
    }

    private void Compress()
    {
        try
        {
            using GZipStream gzip = new(_file, CompressionLevel.Fastest, leaveOpen: true);
            foreach ((byte[] bytes, int length) in _full.GetConsumingEnumerable())
            {
                _hash.AppendData(bytes, 0, length);
                gzip.Write(bytes, 0, length);
                _empty.Add(bytes);
            }
        }
#pragma warning disable CA1031 // Carried to the thread that writes, which throws it.
        catch (Exception failure)
#pragma warning restore CA1031
        {
            _failure = failure;
            while (_full.TryTake(out _, Timeout.Infinite))
            {
                // Lets the writer go on to where it looks.
            }
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
