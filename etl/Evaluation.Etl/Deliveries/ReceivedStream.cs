using System.Security.Cryptography;

namespace Evaluation.Etl.Deliveries;

/// <summary>A file as received: counts its bytes, hashes them beside the reading, and hands them to the archive where the feed is kept as it came.</summary>
internal sealed class ReceivedStream : ForwardStream
{
    private readonly Stream _file;
    private readonly ArchiveWriter? _copy;
    private readonly IncrementalHash? _hash;
    private readonly SideThread? _hashing;

    /// <summary>A file being received.</summary>
    /// <param name="file">The file; disposed with this stream.</param>
    /// <param name="copy">Where every byte read goes too, or null; the hash then is the copy's.</param>
    public ReceivedStream(Stream file, ArchiveWriter? copy = null)
    {
        _file = file;
        _copy = copy;
        if (copy is null)
        {
            _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
            _hashing = new SideThread("hash", Hash);
        }
    }

    /// <summary>Bytes read so far.</summary>
    public long ByteCount { get; private set; }

    /// <summary>SHA-256 of what was read, in lower-case hexadecimal; completes the copy. Call once, at the end, before disposal.</summary>
    public string Sha256()
    {
        if (_copy is not null)
        {
            return _copy.Complete();
        }
        _hashing!.Complete();
        return Convert.ToHexStringLower(_hash!.GetHashAndReset());
    }

    public override int Read(Span<byte> buffer)
    {
        int read = _file.Read(buffer);
        _copy?.Write(buffer[..read]);
        _hashing?.Write(buffer[..read]);
        ByteCount += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _hashing?.Dispose();
            _file.Dispose();
            _hash?.Dispose();
        }
        base.Dispose(disposing);
    }

    private void Hash(IEnumerable<ArraySegment<byte>> blocks)
    {
        foreach (ArraySegment<byte> block in blocks)
        {
            _hash!.AppendData(block);
        }
    }
}
