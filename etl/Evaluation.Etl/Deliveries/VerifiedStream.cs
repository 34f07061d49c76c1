using System.Security.Cryptography;

namespace Evaluation.Etl.Deliveries;

/// <summary>An archived content that is hashed while it is read, and refused at its end if it isn't what was kept.</summary>
internal sealed class VerifiedStream(Stream content, string sha256) : ForwardStream
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private bool _checked;

    public override int Read(Span<byte> buffer)
    {
        int read = ReadContent(buffer);
        _hash.AppendData(buffer[..read]);
        if (read == 0 && buffer.Length > 0 && !_checked)
        {
            _checked = true;
            if (Convert.ToHexStringLower(_hash.GetHashAndReset()) != sha256)
            {
                throw Damaged(null);
            }
        }
        return read;
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            content.Dispose();
            _hash.Dispose();
        }
        base.Dispose(disposing);
    }

    private int ReadContent(Span<byte> buffer)
    {
        try
        {
            return content.Read(buffer);
        }
        catch (InvalidDataException cause)
        {
            throw Damaged(cause);
        }
    }

    private DeliveryFault Damaged(Exception? cause) =>
        new($"l'original [{sha256}] est abîmé dans l'archive : remettez-y le fichier depuis une sauvegarde", cause: cause);
}
