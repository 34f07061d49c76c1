namespace Evaluation.Etl.Tests.Reading;

/// <summary>A stream that gives a few bytes at a time, as a network does.</summary>
internal sealed class SlowStream(byte[] bytes, int most) : MemoryStream(bytes)
{
    public override int Read(byte[] buffer, int offset, int count) => base.Read(buffer, offset, Math.Min(count, most));
}
