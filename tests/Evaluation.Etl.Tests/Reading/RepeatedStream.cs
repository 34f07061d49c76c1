namespace Evaluation.Etl.Tests.Reading;

/// <summary>A start followed by one byte repeated, as long as wanted, without holding it.</summary>
internal sealed class RepeatedStream(byte[] start, byte repeated, long length) : Stream
{
    private long _position;

    public override bool CanRead => true;
    public override bool CanSeek => false;
    public override bool CanWrite => false;
    public override long Length => length;
    public override long Position { get => _position; set => throw new NotSupportedException(); }

    public override int Read(byte[] buffer, int offset, int count)
    {
        int given = (int)Math.Min(count, length - _position);
        for (int i = 0; i < given; i++, _position++)
        {
            buffer[offset + i] = _position < start.Length ? start[_position] : repeated;
        }
        return given;
    }

    public override void Flush() { }
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();
    public override void SetLength(long value) => throw new NotSupportedException();
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
