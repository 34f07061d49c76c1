using System.Security.Cryptography;

namespace Evaluation.Etl.Deliveries;

/// <summary>A file as received: counts its bytes, hashes them, and hands them to the archive where the feed is kept as it came.</summary>
/// <param name="file">The file; disposed with this stream.</param>
/// <param name="copy">Where every byte read goes too, or null; the hash then is the copy's.</param>
internal sealed class ReceivedStream(Stream file, ArchiveWriter? copy = null) : ForwardStream
{
    private readonly IncrementalHash? _hash = copy is null ? IncrementalHash.CreateHash(HashAlgorithmName.SHA256) : null;

    /// <summary>Bytes read so far.</summary>
    public long ByteCount { get; private set; }

    /// <summary>SHA-256 of what was read, in lower-case hexadecimal; completes the copy. Call once, at the end, before disposal.</summary>
    public string Sha256() => copy is null ? Convert.ToHexStringLower(_hash!.GetHashAndReset()) : copy.Complete();

    public override int Read(Span<byte> buffer)
    {
        int read = file.Read(buffer);
        copy?.Write(buffer[..read]);
        _hash?.AppendData(buffer[..read]);
        ByteCount += read;
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            file.Dispose();
            _hash?.Dispose();
        }
        base.Dispose(disposing);
    }
}
