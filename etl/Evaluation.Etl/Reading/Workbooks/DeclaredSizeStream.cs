using Evaluation.Etl.Deliveries;

namespace Evaluation.Etl.Reading.Workbooks;

/// <summary>A ZIP entry that may not give more than it declared.</summary>
internal sealed class DeclaredSizeStream(Stream entry, long declared) : ForwardStream
{
    private long _left = declared;

    public override int Read(Span<byte> buffer)
    {
        int read = entry.Read(buffer);
        _left -= read;
        return _left >= 0 ? read : throw new InvalidDataException("more bytes than the entry declared");
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            entry.Dispose();
        }
        base.Dispose(disposing);
    }
}
